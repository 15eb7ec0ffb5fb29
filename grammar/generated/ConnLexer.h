
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
    PROBE = 86, LIMITS = 87, PER = 88, ONCE = 89, REMAINING = 90, RESET = 91, 
    SHRINK = 92, RENEW = 93, USE = 94, READ = 95, UNDERSCORE = 96, ID = 97, 
    DURATION = 98, NUMBER = 99, BAD_NUMBER = 100, BLOCK_STRING = 101, RAW_STRING = 102, 
    QUOTE = 103, LBRACE = 104, RBRACE = 105, LPAREN = 106, RPAREN = 107, 
    LBRACK = 108, RBRACK = 109, COMMA = 110, COLON = 111, DOTDOT = 112, 
    DOT = 113, QDOT = 114, QQ = 115, QUESTION = 116, FATARROW = 117, ARROW = 118, 
    EQ = 119, PIPE = 120, EQEQ = 121, NE = 122, LE = 123, GE = 124, LT = 125, 
    GT = 126, CONCAT = 127, PLUS = 128, MINUS = 129, STAR = 130, SLASH = 131, 
    PERCENT = 132, NL = 133, WS = 134, DOC = 135, COMMENT = 136, R_HASH = 137, 
    R_BLOCK_COMMENT = 138, BAD_CHAR = 139, QUOTE_END = 140, INTERP = 141, 
    TEXT = 142, ESC = 143, BAD_ESC = 144, STR_EOL = 145, R_AND = 146, R_OR = 147, 
    R_NOT = 148, R_SAME = 149, R_NOT_SAME = 150, R_SEMICOLON = 151
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
