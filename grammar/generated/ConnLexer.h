
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
    TOKEN = 61, ORDER = 62, EXCLUSIVE = 63, DELETES = 64, FLAGGED = 65, 
    VIA = 66, FILTER = 67, KEEP = 68, SOURCE = 69, STATE = 70, SEND = 71, 
    NEXT = 72, STOP = 73, WHEN = 74, REPEATS = 75, REF = 76, FAIL = 77, 
    RETRY = 78, RESTART = 79, SKIP_ = 80, OK = 81, EMPTY_ = 82, AFTER = 83, 
    AT = 84, UP = 85, TO = 86, PROBE = 87, LIMITS = 88, PER = 89, ONCE = 90, 
    REMAINING = 91, RESET = 92, SHRINK = 93, RENEW = 94, USE = 95, READ = 96, 
    UNDERSCORE = 97, ID = 98, DURATION = 99, NUMBER = 100, BAD_NUMBER = 101, 
    BLOCK_STRING = 102, RAW_STRING = 103, QUOTE = 104, LBRACE = 105, RBRACE = 106, 
    LPAREN = 107, RPAREN = 108, LBRACK = 109, RBRACK = 110, COMMA = 111, 
    COLON = 112, DOTDOT = 113, DOT = 114, QDOT = 115, QQ = 116, QUESTION = 117, 
    FATARROW = 118, ARROW = 119, EQ = 120, PIPE = 121, EQEQ = 122, NE = 123, 
    LE = 124, GE = 125, LT = 126, GT = 127, CONCAT = 128, PLUS = 129, MINUS = 130, 
    STAR = 131, SLASH = 132, PERCENT = 133, NL = 134, WS = 135, DOC = 136, 
    COMMENT = 137, R_HASH = 138, R_BLOCK_COMMENT = 139, BAD_CHAR = 140, 
    QUOTE_END = 141, INTERP = 142, TEXT = 143, ESC = 144, BAD_ESC = 145, 
    STR_EOL = 146, R_AND = 147, R_OR = 148, R_NOT = 149, R_SAME = 150, R_NOT_SAME = 151, 
    R_SEMICOLON = 152
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
