
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
    LIMITS = 86, PER = 87, ONCE = 88, REMAINING = 89, RESET = 90, SHRINK = 91, 
    RENEW = 92, USE = 93, READ = 94, UNDERSCORE = 95, ID = 96, DURATION = 97, 
    NUMBER = 98, BAD_NUMBER = 99, BLOCK_STRING = 100, RAW_STRING = 101, 
    QUOTE = 102, LBRACE = 103, RBRACE = 104, LPAREN = 105, RPAREN = 106, 
    LBRACK = 107, RBRACK = 108, COMMA = 109, COLON = 110, DOTDOT = 111, 
    DOT = 112, QDOT = 113, QQ = 114, QUESTION = 115, FATARROW = 116, ARROW = 117, 
    EQ = 118, PIPE = 119, EQEQ = 120, NE = 121, LE = 122, GE = 123, LT = 124, 
    GT = 125, CONCAT = 126, PLUS = 127, MINUS = 128, STAR = 129, SLASH = 130, 
    PERCENT = 131, NL = 132, WS = 133, DOC = 134, COMMENT = 135, R_HASH = 136, 
    R_BLOCK_COMMENT = 137, BAD_CHAR = 138, QUOTE_END = 139, INTERP = 140, 
    TEXT = 141, ESC = 142, BAD_ESC = 143, STR_EOL = 144, R_AND = 145, R_OR = 146, 
    R_NOT = 147, R_SAME = 148, R_NOT_SAME = 149, R_SEMICOLON = 150
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
