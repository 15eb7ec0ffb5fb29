
// Generated from ConnLexer.g4 by ANTLR 4.7.2

#pragma once


#include "antlr4-runtime.h"


namespace conn::grammar {


class  ConnLexer : public antlr4::Lexer {
public:
  enum {
    AUTH_DECL = 1, PAGES_DECL = 2, ERRORS_DECL = 3, LAMBDA = 4, IN_ZONE = 5, 
    IN_PLACE = 6, OR_ONE = 7, TRUE = 8, FALSE = 9, NULL_ = 10, AND = 11, 
    OR = 12, NOT = 13, IS = 14, IN = 15, AS = 16, IF = 17, THEN = 18, ELSE = 19, 
    FOR = 20, WHERE = 21, MATCH = 22, LET = 23, CATCH = 24, CONNECTOR = 25, 
    SHAPE = 26, MODEL = 27, ENUM = 28, MAP = 29, STREAM = 30, PAGES = 31, 
    AUTH = 32, ERRORS = 33, ONLY = 34, TITLE = 35, CATEGORY = 36, VERSION = 37, 
    DOCS = 38, CONFIG = 39, APP = 40, BASE = 41, HOSTS = 42, HEADERS = 43, 
    DOWNLOAD = 44, QUERY = 45, HEADER = 46, FORM = 47, JSON = 48, URL = 49, 
    METHOD = 50, RECORDS = 51, KEY = 52, CURSOR = 53, FROM = 54, UNTIL = 55, 
    LOOKBACK = 56, WINDOW = 57, ORDER = 58, EXCLUSIVE = 59, DELETES = 60, 
    FLAGGED = 61, VIA = 62, FILTER = 63, KEEP = 64, SOURCE = 65, STATE = 66, 
    SEND = 67, NEXT = 68, STOP = 69, WHEN = 70, REPEATS = 71, REF = 72, 
    FAIL = 73, RETRY = 74, RESTART = 75, SKIP_ = 76, OK = 77, EMPTY_ = 78, 
    AFTER = 79, AT = 80, UP = 81, TO = 82, UNDERSCORE = 83, ID = 84, DURATION = 85, 
    NUMBER = 86, BAD_NUMBER = 87, BLOCK_STRING = 88, RAW_STRING = 89, QUOTE = 90, 
    LBRACE = 91, RBRACE = 92, LPAREN = 93, RPAREN = 94, LBRACK = 95, RBRACK = 96, 
    COMMA = 97, COLON = 98, DOTDOT = 99, DOT = 100, QDOT = 101, QQ = 102, 
    QUESTION = 103, FATARROW = 104, ARROW = 105, EQ = 106, PIPE = 107, EQEQ = 108, 
    NE = 109, LE = 110, GE = 111, LT = 112, GT = 113, CONCAT = 114, PLUS = 115, 
    MINUS = 116, STAR = 117, SLASH = 118, PERCENT = 119, NL = 120, WS = 121, 
    DOC = 122, COMMENT = 123, R_HASH = 124, R_BLOCK_COMMENT = 125, BAD_CHAR = 126, 
    QUOTE_END = 127, INTERP = 128, TEXT = 129, ESC = 130, BAD_ESC = 131, 
    STR_EOL = 132, R_AND = 133, R_OR = 134, R_NOT = 135, R_SAME = 136, R_NOT_SAME = 137, 
    R_SEMICOLON = 138
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
