
// Generated from ConnParser.g4 by ANTLR 4.7.2

#pragma once


#include "antlr4-runtime.h"


namespace conn::grammar {


class  ConnParser : public antlr4::Parser {
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
    RuleFile = 0, RuleItem = 1, RuleSep = 2, RuleDeclaration = 3, RuleShapeDecl = 4, 
    RuleModelDecl = 5, RuleEnumDecl = 6, RuleMapDecl = 7, RulePagesDecl = 8, 
    RuleAuthDecl = 9, RuleErrorsDecl = 10, RuleEnumBlock = 11, RuleEnumMember = 12, 
    RuleConnectorDecl = 13, RuleConnectorBlock = 14, RuleConnectorMember = 15, 
    RuleHostList = 16, RuleHost = 17, RuleStreamDecl = 18, RuleStreamBlock = 19, 
    RuleStreamMember = 20, RuleReadDecl = 21, RuleCursorClause = 22, RuleRequest = 23, 
    RulePartBlock = 24, RulePart = 25, RulePolicyUse = 26, RulePagesUse = 27, 
    RuleErrorsUse = 28, RulePagesBlock = 29, RulePagesMember = 30, RuleStateVariable = 31, 
    RuleAssignment = 32, RuleSendBody = 33, RuleAuthBlock = 34, RuleAuthMember = 35, 
    RuleVerdictBlock = 36, RuleVerdictArm = 37, RuleVerdict = 38, RuleVerdictLink = 39, 
    RuleVerdictWord = 40, RuleVerdictClause = 41, RuleLimitsUse = 42, RuleLimitsBlock = 43, 
    RuleLimit = 44, RuleLimitScope = 45, RuleFieldBlock = 46, RuleField = 47, 
    RuleParams = 48, RuleParam = 49, RuleType = 50, RuleBaseType = 51, RuleFormat = 52, 
    RuleZone = 53, RuleAsTarget = 54, RuleExpr = 55, RuleSuffix = 56, RulePrimary = 57, 
    RuleLambdaParams = 58, RuleForHead = 59, RuleForSource = 60, RuleBinding = 61, 
    RuleArmBlock = 62, RuleArm = 63, RulePatterns = 64, RulePattern = 65, 
    RuleConstant = 66, RuleArgs = 67, RuleArg = 68, RuleList = 69, RuleElement = 70, 
    RuleObject = 71, RuleEntry = 72, RuleString = 73, RuleInterpolation = 74, 
    RuleQname = 75, RuleKey = 76, RuleIdent = 77
  };

  ConnParser(antlr4::TokenStream *input);
  ~ConnParser();

  virtual std::string getGrammarFileName() const override;
  virtual const antlr4::atn::ATN& getATN() const override { return _atn; };
  virtual const std::vector<std::string>& getTokenNames() const override { return _tokenNames; }; // deprecated: use vocabulary instead.
  virtual const std::vector<std::string>& getRuleNames() const override;
  virtual antlr4::dfa::Vocabulary& getVocabulary() const override;


  class FileContext;
  class ItemContext;
  class SepContext;
  class DeclarationContext;
  class ShapeDeclContext;
  class ModelDeclContext;
  class EnumDeclContext;
  class MapDeclContext;
  class PagesDeclContext;
  class AuthDeclContext;
  class ErrorsDeclContext;
  class EnumBlockContext;
  class EnumMemberContext;
  class ConnectorDeclContext;
  class ConnectorBlockContext;
  class ConnectorMemberContext;
  class HostListContext;
  class HostContext;
  class StreamDeclContext;
  class StreamBlockContext;
  class StreamMemberContext;
  class ReadDeclContext;
  class CursorClauseContext;
  class RequestContext;
  class PartBlockContext;
  class PartContext;
  class PolicyUseContext;
  class PagesUseContext;
  class ErrorsUseContext;
  class PagesBlockContext;
  class PagesMemberContext;
  class StateVariableContext;
  class AssignmentContext;
  class SendBodyContext;
  class AuthBlockContext;
  class AuthMemberContext;
  class VerdictBlockContext;
  class VerdictArmContext;
  class VerdictContext;
  class VerdictLinkContext;
  class VerdictWordContext;
  class VerdictClauseContext;
  class LimitsUseContext;
  class LimitsBlockContext;
  class LimitContext;
  class LimitScopeContext;
  class FieldBlockContext;
  class FieldContext;
  class ParamsContext;
  class ParamContext;
  class TypeContext;
  class BaseTypeContext;
  class FormatContext;
  class ZoneContext;
  class AsTargetContext;
  class ExprContext;
  class SuffixContext;
  class PrimaryContext;
  class LambdaParamsContext;
  class ForHeadContext;
  class ForSourceContext;
  class BindingContext;
  class ArmBlockContext;
  class ArmContext;
  class PatternsContext;
  class PatternContext;
  class ConstantContext;
  class ArgsContext;
  class ArgContext;
  class ListContext;
  class ElementContext;
  class ObjectContext;
  class EntryContext;
  class StringContext;
  class InterpolationContext;
  class QnameContext;
  class KeyContext;
  class IdentContext; 

  class  FileContext : public antlr4::ParserRuleContext {
  public:
    FileContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *EOF();
    std::vector<ItemContext *> item();
    ItemContext* item(size_t i);
    std::vector<SepContext *> sep();
    SepContext* sep(size_t i);

   
  };

  FileContext* file();

  class  ItemContext : public antlr4::ParserRuleContext {
  public:
    ItemContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ConnectorDeclContext *connectorDecl();
    DeclarationContext *declaration();

   
  };

  ItemContext* item();

  class  SepContext : public antlr4::ParserRuleContext {
  public:
    SepContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *NL();
    antlr4::tree::TerminalNode *COMMA();

   
  };

  SepContext* sep();

  class  DeclarationContext : public antlr4::ParserRuleContext {
  public:
    DeclarationContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ShapeDeclContext *shapeDecl();
    ModelDeclContext *modelDecl();
    EnumDeclContext *enumDecl();
    MapDeclContext *mapDecl();
    PagesDeclContext *pagesDecl();
    AuthDeclContext *authDecl();
    ErrorsDeclContext *errorsDecl();

   
  };

  DeclarationContext* declaration();

  class  ShapeDeclContext : public antlr4::ParserRuleContext {
  public:
    ShapeDeclContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *SHAPE();
    QnameContext *qname();
    FieldBlockContext *fieldBlock();

   
  };

  ShapeDeclContext* shapeDecl();

  class  ModelDeclContext : public antlr4::ParserRuleContext {
  public:
    ModelDeclContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *MODEL();
    QnameContext *qname();
    FieldBlockContext *fieldBlock();

   
  };

  ModelDeclContext* modelDecl();

  class  EnumDeclContext : public antlr4::ParserRuleContext {
  public:
    EnumDeclContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *ENUM();
    QnameContext *qname();
    EnumBlockContext *enumBlock();

   
  };

  EnumDeclContext* enumDecl();

  class  MapDeclContext : public antlr4::ParserRuleContext {
  public:
    MapDeclContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *MAP();
    std::vector<QnameContext *> qname();
    QnameContext* qname(size_t i);
    antlr4::tree::TerminalNode *ARROW();
    ObjectContext *object();
    antlr4::tree::TerminalNode *ID();
    antlr4::tree::TerminalNode *COLON();
    ParamsContext *params();

   
  };

  MapDeclContext* mapDecl();

  class  PagesDeclContext : public antlr4::ParserRuleContext {
  public:
    PagesDeclContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *PAGES_DECL();
    QnameContext *qname();
    PagesBlockContext *pagesBlock();
    ParamsContext *params();

   
  };

  PagesDeclContext* pagesDecl();

  class  AuthDeclContext : public antlr4::ParserRuleContext {
  public:
    AuthDeclContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *AUTH_DECL();
    QnameContext *qname();
    AuthBlockContext *authBlock();
    ParamsContext *params();

   
  };

  AuthDeclContext* authDecl();

  class  ErrorsDeclContext : public antlr4::ParserRuleContext {
  public:
    ErrorsDeclContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *ERRORS_DECL();
    QnameContext *qname();
    VerdictBlockContext *verdictBlock();
    ParamsContext *params();

   
  };

  ErrorsDeclContext* errorsDecl();

  class  EnumBlockContext : public antlr4::ParserRuleContext {
  public:
    EnumBlockContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<EnumMemberContext *> enumMember();
    EnumMemberContext* enumMember(size_t i);
    std::vector<SepContext *> sep();
    SepContext* sep(size_t i);

   
  };

  EnumBlockContext* enumBlock();

  class  EnumMemberContext : public antlr4::ParserRuleContext {
  public:
    EnumMemberContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    IdentContext *ident();
    antlr4::tree::TerminalNode *EQ();
    StringContext *string();

   
  };

  EnumMemberContext* enumMember();

  class  ConnectorDeclContext : public antlr4::ParserRuleContext {
  public:
    ConnectorDeclContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *CONNECTOR();
    IdentContext *ident();
    ConnectorBlockContext *connectorBlock();

   
  };

  ConnectorDeclContext* connectorDecl();

  class  ConnectorBlockContext : public antlr4::ParserRuleContext {
  public:
    ConnectorBlockContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<ConnectorMemberContext *> connectorMember();
    ConnectorMemberContext* connectorMember(size_t i);
    std::vector<SepContext *> sep();
    SepContext* sep(size_t i);

   
  };

  ConnectorBlockContext* connectorBlock();

  class  ConnectorMemberContext : public antlr4::ParserRuleContext {
  public:
    ConnectorMemberContext(antlr4::ParserRuleContext *parent, size_t invokingState);
   
    ConnectorMemberContext() = default;
    void copyFrom(ConnectorMemberContext *context);
    using antlr4::ParserRuleContext::copyFrom;

    virtual size_t getRuleIndex() const override;

   
  };

  class  ConnectorStreamContext : public ConnectorMemberContext {
  public:
    ConnectorStreamContext(ConnectorMemberContext *ctx);

    StreamDeclContext *streamDecl();
  };

  class  HeadersContext : public ConnectorMemberContext {
  public:
    HeadersContext(ConnectorMemberContext *ctx);

    antlr4::tree::TerminalNode *HEADERS();
    ObjectContext *object();
  };

  class  HostsContext : public ConnectorMemberContext {
  public:
    HostsContext(ConnectorMemberContext *ctx);

    antlr4::tree::TerminalNode *HOSTS();
    HostListContext *hostList();
  };

  class  ConnectorAuthContext : public ConnectorMemberContext {
  public:
    ConnectorAuthContext(ConnectorMemberContext *ctx);

    antlr4::tree::TerminalNode *AUTH();
    PolicyUseContext *policyUse();
  };

  class  TitleContext : public ConnectorMemberContext {
  public:
    TitleContext(ConnectorMemberContext *ctx);

    antlr4::tree::TerminalNode *TITLE();
    StringContext *string();
  };

  class  ConnectorPagesContext : public ConnectorMemberContext {
  public:
    ConnectorPagesContext(ConnectorMemberContext *ctx);

    PagesUseContext *pagesUse();
  };

  class  ProbeContext : public ConnectorMemberContext {
  public:
    ProbeContext(ConnectorMemberContext *ctx);

    antlr4::tree::TerminalNode *PROBE();
    RequestContext *request();
    antlr4::tree::TerminalNode *FATARROW();
    ExprContext *expr();
  };

  class  DocsContext : public ConnectorMemberContext {
  public:
    DocsContext(ConnectorMemberContext *ctx);

    antlr4::tree::TerminalNode *DOCS();
    StringContext *string();
  };

  class  ConnectorQueryContext : public ConnectorMemberContext {
  public:
    ConnectorQueryContext(ConnectorMemberContext *ctx);

    antlr4::tree::TerminalNode *QUERY();
    ObjectContext *object();
  };

  class  ConnectorErrorsContext : public ConnectorMemberContext {
  public:
    ConnectorErrorsContext(ConnectorMemberContext *ctx);

    ErrorsUseContext *errorsUse();
  };

  class  ConnectorVersionContext : public ConnectorMemberContext {
  public:
    ConnectorVersionContext(ConnectorMemberContext *ctx);

    antlr4::tree::TerminalNode *VERSION();
    StringContext *string();
  };

  class  ConnectorLimitsContext : public ConnectorMemberContext {
  public:
    ConnectorLimitsContext(ConnectorMemberContext *ctx);

    LimitsUseContext *limitsUse();
  };

  class  ConnectorDeclarationContext : public ConnectorMemberContext {
  public:
    ConnectorDeclarationContext(ConnectorMemberContext *ctx);

    DeclarationContext *declaration();
  };

  class  ConnectorLetContext : public ConnectorMemberContext {
  public:
    ConnectorLetContext(ConnectorMemberContext *ctx);

    antlr4::tree::TerminalNode *LET();
    IdentContext *ident();
    antlr4::tree::TerminalNode *EQ();
    ExprContext *expr();
  };

  class  CategoryContext : public ConnectorMemberContext {
  public:
    CategoryContext(ConnectorMemberContext *ctx);

    antlr4::tree::TerminalNode *CATEGORY();
    IdentContext *ident();
  };

  class  ConfigContext : public ConnectorMemberContext {
  public:
    ConfigContext(ConnectorMemberContext *ctx);

    antlr4::tree::TerminalNode *CONFIG();
    FieldBlockContext *fieldBlock();
    antlr4::tree::TerminalNode *APP();
  };

  class  BaseContext : public ConnectorMemberContext {
  public:
    BaseContext(ConnectorMemberContext *ctx);

    antlr4::tree::TerminalNode *BASE();
    ExprContext *expr();
  };

  ConnectorMemberContext* connectorMember();

  class  HostListContext : public antlr4::ParserRuleContext {
  public:
    HostListContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LBRACK();
    antlr4::tree::TerminalNode *RBRACK();
    std::vector<HostContext *> host();
    HostContext* host(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  HostListContext* hostList();

  class  HostContext : public antlr4::ParserRuleContext {
  public:
    HostContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    StringContext *string();
    antlr4::tree::TerminalNode *SEND();
    antlr4::tree::TerminalNode *AUTH();
    antlr4::tree::TerminalNode *DOWNLOAD();
    antlr4::tree::TerminalNode *ONLY();

   
  };

  HostContext* host();

  class  StreamDeclContext : public antlr4::ParserRuleContext {
  public:
    StreamDeclContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *STREAM();
    IdentContext *ident();
    StreamBlockContext *streamBlock();
    antlr4::tree::TerminalNode *COLON();
    QnameContext *qname();

   
  };

  StreamDeclContext* streamDecl();

  class  StreamBlockContext : public antlr4::ParserRuleContext {
  public:
    StreamBlockContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<StreamMemberContext *> streamMember();
    StreamMemberContext* streamMember(size_t i);
    std::vector<SepContext *> sep();
    SepContext* sep(size_t i);

   
  };

  StreamBlockContext* streamBlock();

  class  StreamMemberContext : public antlr4::ParserRuleContext {
  public:
    StreamMemberContext(antlr4::ParserRuleContext *parent, size_t invokingState);
   
    StreamMemberContext() = default;
    void copyFrom(StreamMemberContext *context);
    using antlr4::ParserRuleContext::copyFrom;

    virtual size_t getRuleIndex() const override;

   
  };

  class  CursorContext : public StreamMemberContext {
  public:
    CursorContext(StreamMemberContext *ctx);

    antlr4::tree::TerminalNode *CURSOR();
    ExprContext *expr();
    antlr4::tree::TerminalNode *TOKEN();
    std::vector<CursorClauseContext *> cursorClause();
    CursorClauseContext* cursorClause(size_t i);
  };

  class  StreamPagesContext : public StreamMemberContext {
  public:
    StreamPagesContext(StreamMemberContext *ctx);

    PagesUseContext *pagesUse();
  };

  class  DeletesContext : public StreamMemberContext {
  public:
    DeletesContext(StreamMemberContext *ctx);

    antlr4::tree::TerminalNode *DELETES();
    antlr4::tree::TerminalNode *FLAGGED();
    ExprContext *expr();
    antlr4::tree::TerminalNode *FROM();
    IdentContext *ident();
    antlr4::tree::TerminalNode *ID();
  };

  class  RecordsContext : public StreamMemberContext {
  public:
    RecordsContext(StreamMemberContext *ctx);

    antlr4::tree::TerminalNode *RECORDS();
    std::vector<ExprContext *> expr();
    ExprContext* expr(size_t i);
    antlr4::tree::TerminalNode *WHERE();
  };

  class  StreamAuthContext : public StreamMemberContext {
  public:
    StreamAuthContext(StreamMemberContext *ctx);

    antlr4::tree::TerminalNode *AUTH();
    PolicyUseContext *policyUse();
  };

  class  StreamRequestContext : public StreamMemberContext {
  public:
    StreamRequestContext(StreamMemberContext *ctx);

    RequestContext *request();
  };

  class  ViaContext : public StreamMemberContext {
  public:
    ViaContext(StreamMemberContext *ctx);

    antlr4::tree::TerminalNode *VIA();
    PolicyUseContext *policyUse();
  };

  class  StreamKeyContext : public StreamMemberContext {
  public:
    StreamKeyContext(StreamMemberContext *ctx);

    antlr4::tree::TerminalNode *KEY();
    ExprContext *expr();
  };

  class  FilterContext : public StreamMemberContext {
  public:
    FilterContext(StreamMemberContext *ctx);

    antlr4::tree::TerminalNode *FILTER();
    IdentContext *ident();
  };

  class  RecordVersionContext : public StreamMemberContext {
  public:
    RecordVersionContext(StreamMemberContext *ctx);

    antlr4::tree::TerminalNode *VERSION();
    ExprContext *expr();
  };

  class  KeepSourceContext : public StreamMemberContext {
  public:
    KeepSourceContext(StreamMemberContext *ctx);

    antlr4::tree::TerminalNode *KEEP();
    antlr4::tree::TerminalNode *SOURCE();
  };

  class  WhereContext : public StreamMemberContext {
  public:
    WhereContext(StreamMemberContext *ctx);

    antlr4::tree::TerminalNode *WHERE();
    ExprContext *expr();
  };

  class  StreamErrorsContext : public StreamMemberContext {
  public:
    StreamErrorsContext(StreamMemberContext *ctx);

    ErrorsUseContext *errorsUse();
  };

  class  StreamLimitsContext : public StreamMemberContext {
  public:
    StreamLimitsContext(StreamMemberContext *ctx);

    LimitsUseContext *limitsUse();
  };

  class  StreamReadContext : public StreamMemberContext {
  public:
    StreamReadContext(StreamMemberContext *ctx);

    ReadDeclContext *readDecl();
  };

  class  OrderContext : public StreamMemberContext {
  public:
    OrderContext(StreamMemberContext *ctx);

    antlr4::tree::TerminalNode *ORDER();
    IdentContext *ident();
  };

  StreamMemberContext* streamMember();

  class  ReadDeclContext : public antlr4::ParserRuleContext {
  public:
    ReadDeclContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *READ();
    IdentContext *ident();
    StreamBlockContext *streamBlock();
    antlr4::tree::TerminalNode *WHEN();
    ExprContext *expr();

   
  };

  ReadDeclContext* readDecl();

  class  CursorClauseContext : public antlr4::ParserRuleContext {
  public:
    CursorClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *FROM();
    ExprContext *expr();
    antlr4::tree::TerminalNode *UNTIL();
    antlr4::tree::TerminalNode *LOOKBACK();
    antlr4::tree::TerminalNode *WINDOW();
    antlr4::tree::TerminalNode *ORDER();
    IdentContext *ident();
    antlr4::tree::TerminalNode *EXCLUSIVE();

   
  };

  CursorClauseContext* cursorClause();

  class  RequestContext : public antlr4::ParserRuleContext {
  public:
    RequestContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *METHOD();
    ExprContext *expr();
    PartBlockContext *partBlock();

   
  };

  RequestContext* request();

  class  PartBlockContext : public antlr4::ParserRuleContext {
  public:
    PartBlockContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<PartContext *> part();
    PartContext* part(size_t i);
    std::vector<SepContext *> sep();
    SepContext* sep(size_t i);

   
  };

  PartBlockContext* partBlock();

  class  PartContext : public antlr4::ParserRuleContext {
  public:
    PartContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ObjectContext *object();
    antlr4::tree::TerminalNode *QUERY();
    antlr4::tree::TerminalNode *HEADER();
    antlr4::tree::TerminalNode *FORM();
    ExprContext *expr();
    antlr4::tree::TerminalNode *JSON();
    antlr4::tree::TerminalNode *URL();
    antlr4::tree::TerminalNode *AUTH();
    PolicyUseContext *policyUse();

   
  };

  PartContext* part();

  class  PolicyUseContext : public antlr4::ParserRuleContext {
  public:
    PolicyUseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    QnameContext *qname();
    ArgsContext *args();

   
  };

  PolicyUseContext* policyUse();

  class  PagesUseContext : public antlr4::ParserRuleContext {
  public:
    PagesUseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *PAGES();
    PolicyUseContext *policyUse();
    PagesBlockContext *pagesBlock();

   
  };

  PagesUseContext* pagesUse();

  class  ErrorsUseContext : public antlr4::ParserRuleContext {
  public:
    ErrorsUseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *ERRORS();
    VerdictBlockContext *verdictBlock();
    PolicyUseContext *policyUse();
    antlr4::tree::TerminalNode *ONLY();

   
  };

  ErrorsUseContext* errorsUse();

  class  PagesBlockContext : public antlr4::ParserRuleContext {
  public:
    PagesBlockContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<PagesMemberContext *> pagesMember();
    PagesMemberContext* pagesMember(size_t i);
    std::vector<SepContext *> sep();
    SepContext* sep(size_t i);

   
  };

  PagesBlockContext* pagesBlock();

  class  PagesMemberContext : public antlr4::ParserRuleContext {
  public:
    PagesMemberContext(antlr4::ParserRuleContext *parent, size_t invokingState);
   
    PagesMemberContext() = default;
    void copyFrom(PagesMemberContext *context);
    using antlr4::ParserRuleContext::copyFrom;

    virtual size_t getRuleIndex() const override;

   
  };

  class  NextContext : public PagesMemberContext {
  public:
    NextContext(PagesMemberContext *ctx);

    antlr4::tree::TerminalNode *NEXT();
    std::vector<AssignmentContext *> assignment();
    AssignmentContext* assignment(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
  };

  class  RepeatsContext : public PagesMemberContext {
  public:
    RepeatsContext(PagesMemberContext *ctx);

    antlr4::tree::TerminalNode *REPEATS();
  };

  class  StopContext : public PagesMemberContext {
  public:
    StopContext(PagesMemberContext *ctx);

    antlr4::tree::TerminalNode *STOP();
    antlr4::tree::TerminalNode *WHEN();
    ExprContext *expr();
  };

  class  PagesSendContext : public PagesMemberContext {
  public:
    PagesSendContext(PagesMemberContext *ctx);

    antlr4::tree::TerminalNode *SEND();
    SendBodyContext *sendBody();
  };

  class  StateContext : public PagesMemberContext {
  public:
    StateContext(PagesMemberContext *ctx);

    antlr4::tree::TerminalNode *STATE();
    std::vector<StateVariableContext *> stateVariable();
    StateVariableContext* stateVariable(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
  };

  PagesMemberContext* pagesMember();

  class  StateVariableContext : public antlr4::ParserRuleContext {
  public:
    StateVariableContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *ID();
    antlr4::tree::TerminalNode *COLON();
    TypeContext *type();
    antlr4::tree::TerminalNode *EQ();
    ExprContext *expr();

   
  };

  StateVariableContext* stateVariable();

  class  AssignmentContext : public antlr4::ParserRuleContext {
  public:
    AssignmentContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    IdentContext *ident();
    antlr4::tree::TerminalNode *EQ();
    ExprContext *expr();

   
  };

  AssignmentContext* assignment();

  class  SendBodyContext : public antlr4::ParserRuleContext {
  public:
    SendBodyContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    PartContext *part();
    PartBlockContext *partBlock();

   
  };

  SendBodyContext* sendBody();

  class  AuthBlockContext : public antlr4::ParserRuleContext {
  public:
    AuthBlockContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<AuthMemberContext *> authMember();
    AuthMemberContext* authMember(size_t i);
    std::vector<SepContext *> sep();
    SepContext* sep(size_t i);

   
  };

  AuthBlockContext* authBlock();

  class  AuthMemberContext : public antlr4::ParserRuleContext {
  public:
    AuthMemberContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *SEND();
    SendBodyContext *sendBody();

   
  };

  AuthMemberContext* authMember();

  class  VerdictBlockContext : public antlr4::ParserRuleContext {
  public:
    VerdictBlockContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<VerdictArmContext *> verdictArm();
    VerdictArmContext* verdictArm(size_t i);
    std::vector<SepContext *> sep();
    SepContext* sep(size_t i);

   
  };

  VerdictBlockContext* verdictBlock();

  class  VerdictArmContext : public antlr4::ParserRuleContext {
  public:
    VerdictArmContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    PatternsContext *patterns();
    antlr4::tree::TerminalNode *FATARROW();
    VerdictContext *verdict();
    antlr4::tree::TerminalNode *IF();
    ExprContext *expr();

   
  };

  VerdictArmContext* verdictArm();

  class  VerdictContext : public antlr4::ParserRuleContext {
  public:
    VerdictContext(antlr4::ParserRuleContext *parent, size_t invokingState);
   
    VerdictContext() = default;
    void copyFrom(VerdictContext *context);
    using antlr4::ParserRuleContext::copyFrom;

    virtual size_t getRuleIndex() const override;

   
  };

  class  ChainVerdictContext : public VerdictContext {
  public:
    ChainVerdictContext(VerdictContext *ctx);

    std::vector<VerdictLinkContext *> verdictLink();
    VerdictLinkContext* verdictLink(size_t i);
    std::vector<antlr4::tree::TerminalNode *> THEN();
    antlr4::tree::TerminalNode* THEN(size_t i);
  };

  class  MatchVerdictContext : public VerdictContext {
  public:
    MatchVerdictContext(VerdictContext *ctx);

    antlr4::tree::TerminalNode *MATCH();
    ExprContext *expr();
    VerdictBlockContext *verdictBlock();
  };

  VerdictContext* verdict();

  class  VerdictLinkContext : public antlr4::ParserRuleContext {
  public:
    VerdictLinkContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    VerdictWordContext *verdictWord();
    std::vector<VerdictClauseContext *> verdictClause();
    VerdictClauseContext* verdictClause(size_t i);

   
  };

  VerdictLinkContext* verdictLink();

  class  VerdictWordContext : public antlr4::ParserRuleContext {
  public:
    VerdictWordContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *FAIL();
    IdentContext *ident();
    ArgsContext *args();
    antlr4::tree::TerminalNode *OK();
    antlr4::tree::TerminalNode *EMPTY_();
    antlr4::tree::TerminalNode *SKIP_();
    antlr4::tree::TerminalNode *RENEW();
    antlr4::tree::TerminalNode *RETRY();
    antlr4::tree::TerminalNode *RESTART();
    antlr4::tree::TerminalNode *SHRINK();
    antlr4::tree::TerminalNode *TO();
    ExprContext *expr();
    antlr4::tree::TerminalNode *USE();

   
  };

  VerdictWordContext* verdictWord();

  class  VerdictClauseContext : public antlr4::ParserRuleContext {
  public:
    VerdictClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *AFTER();
    ExprContext *expr();
    antlr4::tree::TerminalNode *AT();
    antlr4::tree::TerminalNode *UP();
    antlr4::tree::TerminalNode *TO();

   
  };

  VerdictClauseContext* verdictClause();

  class  LimitsUseContext : public antlr4::ParserRuleContext {
  public:
    LimitsUseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LIMITS();
    LimitsBlockContext *limitsBlock();
    antlr4::tree::TerminalNode *ONLY();

   
  };

  LimitsUseContext* limitsUse();

  class  LimitsBlockContext : public antlr4::ParserRuleContext {
  public:
    LimitsBlockContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<LimitContext *> limit();
    LimitContext* limit(size_t i);
    std::vector<SepContext *> sep();
    SepContext* sep(size_t i);

   
  };

  LimitsBlockContext* limitsBlock();

  class  LimitContext : public antlr4::ParserRuleContext {
  public:
    LimitContext(antlr4::ParserRuleContext *parent, size_t invokingState);
   
    LimitContext() = default;
    void copyFrom(LimitContext *context);
    using antlr4::ParserRuleContext::copyFrom;

    virtual size_t getRuleIndex() const override;

   
  };

  class  CountLimitContext : public LimitContext {
  public:
    CountLimitContext(LimitContext *ctx);

    std::vector<ExprContext *> expr();
    ExprContext* expr(size_t i);
    antlr4::tree::TerminalNode *PER();
    antlr4::tree::TerminalNode *AT();
    antlr4::tree::TerminalNode *ONCE();
    LimitScopeContext *limitScope();
  };

  class  RemainingLimitContext : public LimitContext {
  public:
    RemainingLimitContext(LimitContext *ctx);

    antlr4::tree::TerminalNode *REMAINING();
    ExprContext *expr();
    LimitScopeContext *limitScope();
  };

  class  ResetLimitContext : public LimitContext {
  public:
    ResetLimitContext(LimitContext *ctx);

    antlr4::tree::TerminalNode *RESET();
    ExprContext *expr();
  };

  LimitContext* limit();

  class  LimitScopeContext : public antlr4::ParserRuleContext {
  public:
    LimitScopeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *PER();
    IdentContext *ident();

   
  };

  LimitScopeContext* limitScope();

  class  FieldBlockContext : public antlr4::ParserRuleContext {
  public:
    FieldBlockContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<FieldContext *> field();
    FieldContext* field(size_t i);
    std::vector<SepContext *> sep();
    SepContext* sep(size_t i);

   
  };

  FieldBlockContext* fieldBlock();

  class  FieldContext : public antlr4::ParserRuleContext {
  public:
    FieldContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    KeyContext *key();
    antlr4::tree::TerminalNode *COLON();
    TypeContext *type();
    antlr4::tree::TerminalNode *DOTDOT();
    antlr4::tree::TerminalNode *EQ();
    ExprContext *expr();

   
  };

  FieldContext* field();

  class  ParamsContext : public antlr4::ParserRuleContext {
  public:
    ParamsContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LPAREN();
    antlr4::tree::TerminalNode *RPAREN();
    std::vector<ParamContext *> param();
    ParamContext* param(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  ParamsContext* params();

  class  ParamContext : public antlr4::ParserRuleContext {
  public:
    ParamContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *ID();
    antlr4::tree::TerminalNode *COLON();
    TypeContext *type();
    antlr4::tree::TerminalNode *EQ();
    ExprContext *expr();

   
  };

  ParamContext* param();

  class  TypeContext : public antlr4::ParserRuleContext {
  public:
    TypeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
   
    TypeContext() = default;
    void copyFrom(TypeContext *context);
    using antlr4::ParserRuleContext::copyFrom;

    virtual size_t getRuleIndex() const override;

   
  };

  class  LiteralTypeContext : public TypeContext {
  public:
    LiteralTypeContext(TypeContext *ctx);

    std::vector<ConstantContext *> constant();
    ConstantContext* constant(size_t i);
    std::vector<antlr4::tree::TerminalNode *> PIPE();
    antlr4::tree::TerminalNode* PIPE(size_t i);
  };

  class  PerAnswerTypeContext : public TypeContext {
  public:
    PerAnswerTypeContext(TypeContext *ctx);

    antlr4::tree::TerminalNode *FATARROW();
    TypeContext *type();
  };

  class  PlainTypeContext : public TypeContext {
  public:
    PlainTypeContext(TypeContext *ctx);

    BaseTypeContext *baseType();
    antlr4::tree::TerminalNode *QUESTION();
    antlr4::tree::TerminalNode *AS();
    std::vector<FormatContext *> format();
    FormatContext* format(size_t i);
    std::vector<antlr4::tree::TerminalNode *> PIPE();
    antlr4::tree::TerminalNode* PIPE(size_t i);
  };

  TypeContext* type();

  class  BaseTypeContext : public antlr4::ParserRuleContext {
  public:
    BaseTypeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
   
    BaseTypeContext() = default;
    void copyFrom(BaseTypeContext *context);
    using antlr4::ParserRuleContext::copyFrom;

    virtual size_t getRuleIndex() const override;

   
  };

  class  NamedTypeContext : public BaseTypeContext {
  public:
    NamedTypeContext(BaseTypeContext *ctx);

    QnameContext *qname();
  };

  class  RecordTypeContext : public BaseTypeContext {
  public:
    RecordTypeContext(BaseTypeContext *ctx);

    FieldBlockContext *fieldBlock();
  };

  class  ReferenceTypeContext : public BaseTypeContext {
  public:
    ReferenceTypeContext(BaseTypeContext *ctx);

    antlr4::tree::TerminalNode *REF();
    QnameContext *qname();
  };

  class  ListTypeContext : public BaseTypeContext {
  public:
    ListTypeContext(BaseTypeContext *ctx);

    antlr4::tree::TerminalNode *LBRACK();
    std::vector<TypeContext *> type();
    TypeContext* type(size_t i);
    antlr4::tree::TerminalNode *RBRACK();
    antlr4::tree::TerminalNode *COLON();
    antlr4::tree::TerminalNode *OR_ONE();
  };

  BaseTypeContext* baseType();

  class  FormatContext : public antlr4::ParserRuleContext {
  public:
    FormatContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    IdentContext *ident();
    StringContext *string();
    ZoneContext *zone();
    ArgsContext *args();

   
  };

  FormatContext* format();

  class  ZoneContext : public antlr4::ParserRuleContext {
  public:
    ZoneContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *IN_ZONE();
    StringContext *string();
    QnameContext *qname();

   
  };

  ZoneContext* zone();

  class  AsTargetContext : public antlr4::ParserRuleContext {
  public:
    AsTargetContext(antlr4::ParserRuleContext *parent, size_t invokingState);
   
    AsTargetContext() = default;
    void copyFrom(AsTargetContext *context);
    using antlr4::ParserRuleContext::copyFrom;

    virtual size_t getRuleIndex() const override;

   
  };

  class  AsNameContext : public AsTargetContext {
  public:
    AsNameContext(AsTargetContext *ctx);

    QnameContext *qname();
    ArgsContext *args();
    antlr4::tree::TerminalNode *QUESTION();
    ZoneContext *zone();
    std::vector<antlr4::tree::TerminalNode *> PIPE();
    antlr4::tree::TerminalNode* PIPE(size_t i);
    std::vector<FormatContext *> format();
    FormatContext* format(size_t i);
  };

  class  AsPatternContext : public AsTargetContext {
  public:
    AsPatternContext(AsTargetContext *ctx);

    StringContext *string();
    ZoneContext *zone();
    std::vector<antlr4::tree::TerminalNode *> PIPE();
    antlr4::tree::TerminalNode* PIPE(size_t i);
    std::vector<FormatContext *> format();
    FormatContext* format(size_t i);
  };

  class  AsTypeContext : public AsTargetContext {
  public:
    AsTypeContext(AsTargetContext *ctx);

    antlr4::tree::TerminalNode *LBRACK();
    std::vector<TypeContext *> type();
    TypeContext* type(size_t i);
    antlr4::tree::TerminalNode *RBRACK();
    FieldBlockContext *fieldBlock();
    antlr4::tree::TerminalNode *QUESTION();
    antlr4::tree::TerminalNode *COLON();
    antlr4::tree::TerminalNode *OR_ONE();
  };

  AsTargetContext* asTarget();

  class  ExprContext : public antlr4::ParserRuleContext {
  public:
    ExprContext(antlr4::ParserRuleContext *parent, size_t invokingState);
   
    ExprContext() = default;
    void copyFrom(ExprContext *context);
    using antlr4::ParserRuleContext::copyFrom;

    virtual size_t getRuleIndex() const override;

   
  };

  class  CastContext : public ExprContext {
  public:
    CastContext(ExprContext *ctx);

    ExprContext *expr();
    antlr4::tree::TerminalNode *AS();
    AsTargetContext *asTarget();
  };

  class  NegationContext : public ExprContext {
  public:
    NegationContext(ExprContext *ctx);

    antlr4::tree::TerminalNode *MINUS();
    ExprContext *expr();
  };

  class  NotContext : public ExprContext {
  public:
    NotContext(ExprContext *ctx);

    antlr4::tree::TerminalNode *NOT();
    ExprContext *expr();
  };

  class  LambdaContext : public ExprContext {
  public:
    LambdaContext(ExprContext *ctx);

    antlr4::tree::TerminalNode *LAMBDA();
    LambdaParamsContext *lambdaParams();
    antlr4::tree::TerminalNode *FATARROW();
    ExprContext *expr();
  };

  class  PlacedContext : public ExprContext {
  public:
    PlacedContext(ExprContext *ctx);

    antlr4::tree::TerminalNode *IN_PLACE();
    IdentContext *ident();
    ExprContext *expr();
  };

  class  ConditionalContext : public ExprContext {
  public:
    ConditionalContext(ExprContext *ctx);

    antlr4::tree::TerminalNode *IF();
    std::vector<ExprContext *> expr();
    ExprContext* expr(size_t i);
    antlr4::tree::TerminalNode *THEN();
    antlr4::tree::TerminalNode *ELSE();
  };

  class  ForDictionaryContext : public ExprContext {
  public:
    ForDictionaryContext(ExprContext *ctx);

    antlr4::tree::TerminalNode *FOR_DICTIONARY();
    ForHeadContext *forHead();
    antlr4::tree::TerminalNode *FATARROW();
    std::vector<ExprContext *> expr();
    ExprContext* expr(size_t i);
    antlr4::tree::TerminalNode *COLON();
  };

  class  PlainContext : public ExprContext {
  public:
    PlainContext(ExprContext *ctx);

    PrimaryContext *primary();
    std::vector<SuffixContext *> suffix();
    SuffixContext* suffix(size_t i);
  };

  class  ForListContext : public ExprContext {
  public:
    ForListContext(ExprContext *ctx);

    antlr4::tree::TerminalNode *FOR();
    ForHeadContext *forHead();
    antlr4::tree::TerminalNode *FATARROW();
    ExprContext *expr();
  };

  class  BinaryContext : public ExprContext {
  public:
    BinaryContext(ExprContext *ctx);

    antlr4::Token *op = nullptr;
    std::vector<ExprContext *> expr();
    ExprContext* expr(size_t i);
    antlr4::tree::TerminalNode *STAR();
    antlr4::tree::TerminalNode *SLASH();
    antlr4::tree::TerminalNode *PERCENT();
    antlr4::tree::TerminalNode *PLUS();
    antlr4::tree::TerminalNode *MINUS();
    antlr4::tree::TerminalNode *CONCAT();
    antlr4::tree::TerminalNode *LT();
    antlr4::tree::TerminalNode *LE();
    antlr4::tree::TerminalNode *GT();
    antlr4::tree::TerminalNode *GE();
    antlr4::tree::TerminalNode *IN();
    antlr4::tree::TerminalNode *NOT();
    antlr4::tree::TerminalNode *EQEQ();
    antlr4::tree::TerminalNode *NE();
    antlr4::tree::TerminalNode *AND();
    antlr4::tree::TerminalNode *OR();
    antlr4::tree::TerminalNode *QQ();
    antlr4::tree::TerminalNode *CATCH();
  };

  class  IsNullContext : public ExprContext {
  public:
    IsNullContext(ExprContext *ctx);

    ExprContext *expr();
    antlr4::tree::TerminalNode *IS();
    antlr4::tree::TerminalNode *NULL_();
    antlr4::tree::TerminalNode *NOT();
  };

  ExprContext* expr();
  ExprContext* expr(int precedence);
  class  SuffixContext : public antlr4::ParserRuleContext {
  public:
    SuffixContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *DOT();
    antlr4::tree::TerminalNode *QDOT();
    antlr4::tree::TerminalNode *ID();
    StringContext *string();
    antlr4::tree::TerminalNode *LBRACK();
    ExprContext *expr();
    antlr4::tree::TerminalNode *RBRACK();
    ArgsContext *args();

   
  };

  SuffixContext* suffix();

  class  PrimaryContext : public antlr4::ParserRuleContext {
  public:
    PrimaryContext(antlr4::ParserRuleContext *parent, size_t invokingState);
   
    PrimaryContext() = default;
    void copyFrom(PrimaryContext *context);
    using antlr4::ParserRuleContext::copyFrom;

    virtual size_t getRuleIndex() const override;

   
  };

  class  ListValueContext : public PrimaryContext {
  public:
    ListValueContext(PrimaryContext *ctx);

    ListContext *list();
  };

  class  RecordFieldContext : public PrimaryContext {
  public:
    RecordFieldContext(PrimaryContext *ctx);

    antlr4::tree::TerminalNode *DOT();
    antlr4::tree::TerminalNode *ID();
    StringContext *string();
  };

  class  NameContext : public PrimaryContext {
  public:
    NameContext(PrimaryContext *ctx);

    IdentContext *ident();
  };

  class  ObjectValueContext : public PrimaryContext {
  public:
    ObjectValueContext(PrimaryContext *ctx);

    ObjectContext *object();
  };

  class  MatchValueContext : public PrimaryContext {
  public:
    MatchValueContext(PrimaryContext *ctx);

    antlr4::tree::TerminalNode *MATCH();
    ExprContext *expr();
    ArmBlockContext *armBlock();
  };

  class  TextContext : public PrimaryContext {
  public:
    TextContext(PrimaryContext *ctx);

    StringContext *string();
  };

  class  ForRecordsContext : public PrimaryContext {
  public:
    ForRecordsContext(PrimaryContext *ctx);

    antlr4::tree::TerminalNode *FOR_RECORDS();
    ForHeadContext *forHead();
    ObjectContext *object();
  };

  class  LiteralContext : public PrimaryContext {
  public:
    LiteralContext(PrimaryContext *ctx);

    antlr4::tree::TerminalNode *NUMBER();
    antlr4::tree::TerminalNode *DURATION();
    antlr4::tree::TerminalNode *TRUE();
    antlr4::tree::TerminalNode *FALSE();
    antlr4::tree::TerminalNode *NULL_();
  };

  class  GroupContext : public PrimaryContext {
  public:
    GroupContext(PrimaryContext *ctx);

    antlr4::tree::TerminalNode *LPAREN();
    ExprContext *expr();
    antlr4::tree::TerminalNode *RPAREN();
  };

  PrimaryContext* primary();

  class  LambdaParamsContext : public antlr4::ParserRuleContext {
  public:
    LambdaParamsContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<BindingContext *> binding();
    BindingContext* binding(size_t i);
    antlr4::tree::TerminalNode *LPAREN();
    antlr4::tree::TerminalNode *RPAREN();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  LambdaParamsContext* lambdaParams();

  class  ForHeadContext : public antlr4::ParserRuleContext {
  public:
    ForHeadContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<ForSourceContext *> forSource();
    ForSourceContext* forSource(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
    antlr4::tree::TerminalNode *WHERE();
    ExprContext *expr();

   
  };

  ForHeadContext* forHead();

  class  ForSourceContext : public antlr4::ParserRuleContext {
  public:
    ForSourceContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *IN();
    ExprContext *expr();
    std::vector<BindingContext *> binding();
    BindingContext* binding(size_t i);
    antlr4::tree::TerminalNode *LPAREN();
    antlr4::tree::TerminalNode *RPAREN();
    antlr4::tree::TerminalNode *COMMA();

   
  };

  ForSourceContext* forSource();

  class  BindingContext : public antlr4::ParserRuleContext {
  public:
    BindingContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    IdentContext *ident();
    antlr4::tree::TerminalNode *UNDERSCORE();

   
  };

  BindingContext* binding();

  class  ArmBlockContext : public antlr4::ParserRuleContext {
  public:
    ArmBlockContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<ArmContext *> arm();
    ArmContext* arm(size_t i);
    std::vector<SepContext *> sep();
    SepContext* sep(size_t i);

   
  };

  ArmBlockContext* armBlock();

  class  ArmContext : public antlr4::ParserRuleContext {
  public:
    ArmContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    PatternsContext *patterns();
    antlr4::tree::TerminalNode *FATARROW();
    std::vector<ExprContext *> expr();
    ExprContext* expr(size_t i);
    antlr4::tree::TerminalNode *IF();

   
  };

  ArmContext* arm();

  class  PatternsContext : public antlr4::ParserRuleContext {
  public:
    PatternsContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<PatternContext *> pattern();
    PatternContext* pattern(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  PatternsContext* patterns();

  class  PatternContext : public antlr4::ParserRuleContext {
  public:
    PatternContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<ConstantContext *> constant();
    ConstantContext* constant(size_t i);
    antlr4::tree::TerminalNode *DOTDOT();
    QnameContext *qname();
    antlr4::tree::TerminalNode *UNDERSCORE();

   
  };

  PatternContext* pattern();

  class  ConstantContext : public antlr4::ParserRuleContext {
  public:
    ConstantContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *NUMBER();
    antlr4::tree::TerminalNode *MINUS();
    antlr4::tree::TerminalNode *DURATION();
    StringContext *string();
    antlr4::tree::TerminalNode *TRUE();
    antlr4::tree::TerminalNode *FALSE();
    antlr4::tree::TerminalNode *NULL_();

   
  };

  ConstantContext* constant();

  class  ArgsContext : public antlr4::ParserRuleContext {
  public:
    ArgsContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LPAREN();
    antlr4::tree::TerminalNode *RPAREN();
    std::vector<ArgContext *> arg();
    ArgContext* arg(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  ArgsContext* args();

  class  ArgContext : public antlr4::ParserRuleContext {
  public:
    ArgContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ExprContext *expr();
    antlr4::tree::TerminalNode *ID();
    antlr4::tree::TerminalNode *COLON();

   
  };

  ArgContext* arg();

  class  ListContext : public antlr4::ParserRuleContext {
  public:
    ListContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LBRACK();
    antlr4::tree::TerminalNode *RBRACK();
    std::vector<ElementContext *> element();
    ElementContext* element(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  ListContext* list();

  class  ElementContext : public antlr4::ParserRuleContext {
  public:
    ElementContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ExprContext *expr();
    antlr4::tree::TerminalNode *DOTDOT();

   
  };

  ElementContext* element();

  class  ObjectContext : public antlr4::ParserRuleContext {
  public:
    ObjectContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<EntryContext *> entry();
    EntryContext* entry(size_t i);
    std::vector<SepContext *> sep();
    SepContext* sep(size_t i);

   
  };

  ObjectContext* object();

  class  EntryContext : public antlr4::ParserRuleContext {
  public:
    EntryContext(antlr4::ParserRuleContext *parent, size_t invokingState);
   
    EntryContext() = default;
    void copyFrom(EntryContext *context);
    using antlr4::ParserRuleContext::copyFrom;

    virtual size_t getRuleIndex() const override;

   
  };

  class  ComputedContext : public EntryContext {
  public:
    ComputedContext(EntryContext *ctx);

    antlr4::tree::TerminalNode *LBRACK();
    std::vector<ExprContext *> expr();
    ExprContext* expr(size_t i);
    antlr4::tree::TerminalNode *RBRACK();
    antlr4::tree::TerminalNode *COLON();
  };

  class  ShorthandContext : public EntryContext {
  public:
    ShorthandContext(EntryContext *ctx);

    IdentContext *ident();
  };

  class  PairContext : public EntryContext {
  public:
    PairContext(EntryContext *ctx);

    KeyContext *key();
    antlr4::tree::TerminalNode *COLON();
    ExprContext *expr();
  };

  class  SpreadContext : public EntryContext {
  public:
    SpreadContext(EntryContext *ctx);

    antlr4::tree::TerminalNode *DOTDOT();
    ExprContext *expr();
  };

  EntryContext* entry();

  class  StringContext : public antlr4::ParserRuleContext {
  public:
    StringContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *QUOTE();
    antlr4::tree::TerminalNode *QUOTE_END();
    antlr4::tree::TerminalNode *TAG();
    std::vector<antlr4::tree::TerminalNode *> TEXT();
    antlr4::tree::TerminalNode* TEXT(size_t i);
    std::vector<antlr4::tree::TerminalNode *> ESC();
    antlr4::tree::TerminalNode* ESC(size_t i);
    std::vector<antlr4::tree::TerminalNode *> BAD_ESC();
    antlr4::tree::TerminalNode* BAD_ESC(size_t i);
    std::vector<InterpolationContext *> interpolation();
    InterpolationContext* interpolation(size_t i);
    antlr4::tree::TerminalNode *BLOCK_STRING();
    antlr4::tree::TerminalNode *RAW_STRING();

   
  };

  StringContext* string();

  class  InterpolationContext : public antlr4::ParserRuleContext {
  public:
    InterpolationContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *INTERP();
    ExprContext *expr();
    antlr4::tree::TerminalNode *RBRACE();

   
  };

  InterpolationContext* interpolation();

  class  QnameContext : public antlr4::ParserRuleContext {
  public:
    QnameContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    IdentContext *ident();
    std::vector<antlr4::tree::TerminalNode *> DOT();
    antlr4::tree::TerminalNode* DOT(size_t i);
    std::vector<antlr4::tree::TerminalNode *> ID();
    antlr4::tree::TerminalNode* ID(size_t i);

   
  };

  QnameContext* qname();

  class  KeyContext : public antlr4::ParserRuleContext {
  public:
    KeyContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *ID();
    StringContext *string();

   
  };

  KeyContext* key();

  class  IdentContext : public antlr4::ParserRuleContext {
  public:
    IdentContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *ID();
    antlr4::tree::TerminalNode *METHOD();
    antlr4::tree::TerminalNode *CONNECTOR();
    antlr4::tree::TerminalNode *SHAPE();
    antlr4::tree::TerminalNode *MODEL();
    antlr4::tree::TerminalNode *ENUM();
    antlr4::tree::TerminalNode *MAP();
    antlr4::tree::TerminalNode *STREAM();
    antlr4::tree::TerminalNode *PAGES();
    antlr4::tree::TerminalNode *AUTH();
    antlr4::tree::TerminalNode *ERRORS();
    antlr4::tree::TerminalNode *ONLY();
    antlr4::tree::TerminalNode *TITLE();
    antlr4::tree::TerminalNode *CATEGORY();
    antlr4::tree::TerminalNode *VERSION();
    antlr4::tree::TerminalNode *DOCS();
    antlr4::tree::TerminalNode *CONFIG();
    antlr4::tree::TerminalNode *APP();
    antlr4::tree::TerminalNode *BASE();
    antlr4::tree::TerminalNode *HOSTS();
    antlr4::tree::TerminalNode *HEADERS();
    antlr4::tree::TerminalNode *DOWNLOAD();
    antlr4::tree::TerminalNode *QUERY();
    antlr4::tree::TerminalNode *HEADER();
    antlr4::tree::TerminalNode *FORM();
    antlr4::tree::TerminalNode *JSON();
    antlr4::tree::TerminalNode *URL();
    antlr4::tree::TerminalNode *RECORDS();
    antlr4::tree::TerminalNode *KEY();
    antlr4::tree::TerminalNode *CURSOR();
    antlr4::tree::TerminalNode *FROM();
    antlr4::tree::TerminalNode *UNTIL();
    antlr4::tree::TerminalNode *LOOKBACK();
    antlr4::tree::TerminalNode *WINDOW();
    antlr4::tree::TerminalNode *TOKEN();
    antlr4::tree::TerminalNode *ORDER();
    antlr4::tree::TerminalNode *EXCLUSIVE();
    antlr4::tree::TerminalNode *DELETES();
    antlr4::tree::TerminalNode *FLAGGED();
    antlr4::tree::TerminalNode *VIA();
    antlr4::tree::TerminalNode *FILTER();
    antlr4::tree::TerminalNode *KEEP();
    antlr4::tree::TerminalNode *SOURCE();
    antlr4::tree::TerminalNode *STATE();
    antlr4::tree::TerminalNode *SEND();
    antlr4::tree::TerminalNode *NEXT();
    antlr4::tree::TerminalNode *STOP();
    antlr4::tree::TerminalNode *WHEN();
    antlr4::tree::TerminalNode *REPEATS();
    antlr4::tree::TerminalNode *REF();
    antlr4::tree::TerminalNode *FAIL();
    antlr4::tree::TerminalNode *RETRY();
    antlr4::tree::TerminalNode *RESTART();
    antlr4::tree::TerminalNode *SKIP_();
    antlr4::tree::TerminalNode *OK();
    antlr4::tree::TerminalNode *EMPTY_();
    antlr4::tree::TerminalNode *AFTER();
    antlr4::tree::TerminalNode *AT();
    antlr4::tree::TerminalNode *UP();
    antlr4::tree::TerminalNode *TO();
    antlr4::tree::TerminalNode *LIMITS();
    antlr4::tree::TerminalNode *PROBE();
    antlr4::tree::TerminalNode *PER();
    antlr4::tree::TerminalNode *ONCE();
    antlr4::tree::TerminalNode *REMAINING();
    antlr4::tree::TerminalNode *RESET();
    antlr4::tree::TerminalNode *SHRINK();
    antlr4::tree::TerminalNode *RENEW();
    antlr4::tree::TerminalNode *USE();
    antlr4::tree::TerminalNode *READ();

   
  };

  IdentContext* ident();


  virtual bool sempred(antlr4::RuleContext *_localctx, size_t ruleIndex, size_t predicateIndex) override;
  bool exprSempred(ExprContext *_localctx, size_t predicateIndex);

private:
  static std::vector<antlr4::dfa::DFA> _decisionToDFA;
  static antlr4::atn::PredictionContextCache _sharedContextCache;
  static std::vector<std::string> _ruleNames;
  static std::vector<std::string> _tokenNames;

  static std::vector<std::string> _literalNames;
  static std::vector<std::string> _symbolicNames;
  static antlr4::dfa::Vocabulary _vocabulary;
  static antlr4::atn::ATN _atn;
  static std::vector<uint16_t> _serializedATN;


  struct Initializer {
    Initializer();
  };
  static Initializer _init;
};

}  // namespace conn::grammar
