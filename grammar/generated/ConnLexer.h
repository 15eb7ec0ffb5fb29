
// Generated from ConnLexer.g4 by ANTLR 4.7.2

#pragma once


#include "antlr4-runtime.h"


namespace conn::grammar {


class  ConnLexer : public antlr4::Lexer {
public:
  enum {
    AUTH_DECL = 1, PAGES_DECL = 2, ERRORS_DECL = 3, LAMBDA = 4, IN_ZONE = 5, 
    IN_PLACE = 6, OR_ONE = 7, FOR_RECORDS = 8, FOR_DICTIONARY = 9, TAG = 10, 
    TRUE = 11, FALSE = 12, NULL_ = 13, AND = 14, OR = 15, NOT = 16, IS = 17, 
    IN = 18, AS = 19, IF = 20, THEN = 21, ELSE = 22, FOR = 23, WHERE = 24, 
    MATCH = 25, LET = 26, CATCH = 27, CONNECTOR = 28, SHAPE = 29, MODEL = 30, 
    ENUM = 31, MAP = 32, STREAM = 33, PAGES = 34, AUTH = 35, ERRORS = 36, 
    ONLY = 37, TITLE = 38, CATEGORY = 39, VERSION = 40, DOCS = 41, CONFIG = 42, 
    APP = 43, BASE = 44, HOSTS = 45, HEADERS = 46, DOWNLOAD = 47, QUERY = 48, 
    HEADER = 49, FORM = 50, JSON = 51, URL = 52, METHOD = 53, RECORDS = 54, 
    KEY = 55, CURSOR = 56, FROM = 57, UNTIL = 58, LOOKBACK = 59, WINDOW = 60, 
    ORDER = 61, EXCLUSIVE = 62, DELETES = 63, FLAGGED = 64, VIA = 65, FILTER = 66, 
    KEEP = 67, SOURCE = 68, STATE = 69, SEND = 70, NEXT = 71, STOP = 72, 
    WHEN = 73, REPEATS = 74, REF = 75, FAIL = 76, RETRY = 77, RESTART = 78, 
    SKIP_ = 79, OK = 80, EMPTY_ = 81, AFTER = 82, AT = 83, UP = 84, TO = 85, 
    LIMITS = 86, PER = 87, ONCE = 88, REMAINING = 89, RESET = 90, UNDERSCORE = 91, 
    ID = 92, DURATION = 93, NUMBER = 94, BAD_NUMBER = 95, BLOCK_STRING = 96, 
    RAW_STRING = 97, QUOTE = 98, LBRACE = 99, RBRACE = 100, LPAREN = 101, 
    RPAREN = 102, LBRACK = 103, RBRACK = 104, COMMA = 105, COLON = 106, 
    DOTDOT = 107, DOT = 108, QDOT = 109, QQ = 110, QUESTION = 111, FATARROW = 112, 
    ARROW = 113, EQ = 114, PIPE = 115, EQEQ = 116, NE = 117, LE = 118, GE = 119, 
    LT = 120, GT = 121, CONCAT = 122, PLUS = 123, MINUS = 124, STAR = 125, 
    SLASH = 126, PERCENT = 127, NL = 128, WS = 129, DOC = 130, COMMENT = 131, 
    R_HASH = 132, R_BLOCK_COMMENT = 133, BAD_CHAR = 134, QUOTE_END = 135, 
    INTERP = 136, TEXT = 137, ESC = 138, BAD_ESC = 139, STR_EOL = 140, R_AND = 141, 
    R_OR = 142, R_NOT = 143, R_SAME = 144, R_NOT_SAME = 145, R_SEMICOLON = 146
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
