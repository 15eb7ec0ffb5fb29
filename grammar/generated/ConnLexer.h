
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
    OK = 79, EMPTY_ = 80, AFTER = 81, AT = 82, UP = 83, TO = 84, LIMITS = 85, 
    PER = 86, ONCE = 87, REMAINING = 88, RESET = 89, UNDERSCORE = 90, ID = 91, 
    DURATION = 92, NUMBER = 93, BAD_NUMBER = 94, BLOCK_STRING = 95, RAW_STRING = 96, 
    QUOTE = 97, LBRACE = 98, RBRACE = 99, LPAREN = 100, RPAREN = 101, LBRACK = 102, 
    RBRACK = 103, COMMA = 104, COLON = 105, DOTDOT = 106, DOT = 107, QDOT = 108, 
    QQ = 109, QUESTION = 110, FATARROW = 111, ARROW = 112, EQ = 113, PIPE = 114, 
    EQEQ = 115, NE = 116, LE = 117, GE = 118, LT = 119, GT = 120, CONCAT = 121, 
    PLUS = 122, MINUS = 123, STAR = 124, SLASH = 125, PERCENT = 126, NL = 127, 
    WS = 128, DOC = 129, COMMENT = 130, R_HASH = 131, R_BLOCK_COMMENT = 132, 
    BAD_CHAR = 133, QUOTE_END = 134, INTERP = 135, TEXT = 136, ESC = 137, 
    BAD_ESC = 138, STR_EOL = 139, R_AND = 140, R_OR = 141, R_NOT = 142, 
    R_SAME = 143, R_NOT_SAME = 144, R_SEMICOLON = 145
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
