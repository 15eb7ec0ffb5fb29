
// Generated from ConnLexer.g4 by ANTLR 4.7.2

#pragma once


#include "antlr4-runtime.h"


namespace conn::grammar {


class  ConnLexer : public antlr4::Lexer {
public:
  enum {
    AUTH_DECL = 1, PAGES_DECL = 2, ERRORS_DECL = 3, LAMBDA = 4, IN_ZONE = 5, 
    IN_PLACE = 6, OR_ONE = 7, FOR_RECORDS = 8, FOR_DICTIONARY = 9, TRUE = 10, 
    FALSE = 11, NULL_ = 12, AND = 13, OR = 14, NOT = 15, IS = 16, IN = 17, 
    AS = 18, IF = 19, THEN = 20, ELSE = 21, FOR = 22, WHERE = 23, MATCH = 24, 
    LET = 25, CATCH = 26, CONNECTOR = 27, SHAPE = 28, MODEL = 29, ENUM = 30, 
    MAP = 31, STREAM = 32, PAGES = 33, AUTH = 34, ERRORS = 35, ONLY = 36, 
    TITLE = 37, CATEGORY = 38, VERSION = 39, DOCS = 40, CONFIG = 41, APP = 42, 
    BASE = 43, HOSTS = 44, HEADERS = 45, DOWNLOAD = 46, QUERY = 47, HEADER = 48, 
    FORM = 49, JSON = 50, URL = 51, METHOD = 52, RECORDS = 53, KEY = 54, 
    CURSOR = 55, FROM = 56, UNTIL = 57, LOOKBACK = 58, WINDOW = 59, ORDER = 60, 
    EXCLUSIVE = 61, DELETES = 62, FLAGGED = 63, VIA = 64, FILTER = 65, KEEP = 66, 
    SOURCE = 67, STATE = 68, SEND = 69, NEXT = 70, STOP = 71, WHEN = 72, 
    REPEATS = 73, REF = 74, FAIL = 75, RETRY = 76, RESTART = 77, SKIP_ = 78, 
    OK = 79, EMPTY_ = 80, AFTER = 81, AT = 82, UP = 83, TO = 84, UNDERSCORE = 85, 
    ID = 86, DURATION = 87, NUMBER = 88, BAD_NUMBER = 89, BLOCK_STRING = 90, 
    RAW_STRING = 91, QUOTE = 92, LBRACE = 93, RBRACE = 94, LPAREN = 95, 
    RPAREN = 96, LBRACK = 97, RBRACK = 98, COMMA = 99, COLON = 100, DOTDOT = 101, 
    DOT = 102, QDOT = 103, QQ = 104, QUESTION = 105, FATARROW = 106, ARROW = 107, 
    EQ = 108, PIPE = 109, EQEQ = 110, NE = 111, LE = 112, GE = 113, LT = 114, 
    GT = 115, CONCAT = 116, PLUS = 117, MINUS = 118, STAR = 119, SLASH = 120, 
    PERCENT = 121, NL = 122, WS = 123, DOC = 124, COMMENT = 125, R_HASH = 126, 
    R_BLOCK_COMMENT = 127, BAD_CHAR = 128, QUOTE_END = 129, INTERP = 130, 
    TEXT = 131, ESC = 132, BAD_ESC = 133, STR_EOL = 134, R_AND = 135, R_OR = 136, 
    R_NOT = 137, R_SAME = 138, R_NOT_SAME = 139, R_SEMICOLON = 140
  };

  enum {
    COMMENTS = 2
  };

  enum {
    STR = 1
  };

  ConnLexer(antlr4::CharStream *input);
  ~ConnLexer();

  virtual std::string getGrammarFileName() const override;
  virtual const std::vector<std::string>& getRuleNames() const override;

  virtual const std::vector<std::string>& getChannelNames() const override;
  virtual const std::vector<std::string>& getModeNames() const override;
  virtual const std::vector<std::string>& getTokenNames() const override; // deprecated, use vocabulary instead
  virtual antlr4::dfa::Vocabulary& getVocabulary() const override;

  virtual const std::vector<uint16_t> getSerializedATN() const override;
  virtual const antlr4::atn::ATN& getATN() const override;

private:
  static std::vector<antlr4::dfa::DFA> _decisionToDFA;
  static antlr4::atn::PredictionContextCache _sharedContextCache;
  static std::vector<std::string> _ruleNames;
  static std::vector<std::string> _tokenNames;
  static std::vector<std::string> _channelNames;
  static std::vector<std::string> _modeNames;

  static std::vector<std::string> _literalNames;
  static std::vector<std::string> _symbolicNames;
  static antlr4::dfa::Vocabulary _vocabulary;
  static antlr4::atn::ATN _atn;
  static std::vector<uint16_t> _serializedATN;


  // Individual action functions triggered by action() above.

  // Individual semantic predicate functions triggered by sempred() above.

  struct Initializer {
    Initializer();
  };
  static Initializer _init;
};

}  // namespace conn::grammar
