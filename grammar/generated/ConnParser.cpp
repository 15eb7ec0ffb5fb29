
// Generated from ConnParser.g4 by ANTLR 4.7.2



#include "ConnParser.h"


using namespace antlrcpp;
using namespace conn::grammar;
using namespace antlr4;

ConnParser::ConnParser(TokenStream *input) : Parser(input) {
  _interpreter = new atn::ParserATNSimulator(this, _atn, _decisionToDFA, _sharedContextCache);
}

ConnParser::~ConnParser() {
  delete _interpreter;
}

std::string ConnParser::getGrammarFileName() const {
  return "ConnParser.g4";
}

const std::vector<std::string>& ConnParser::getRuleNames() const {
  return _ruleNames;
}

dfa::Vocabulary& ConnParser::getVocabulary() const {
  return _vocabulary;
}


//----------------- FileContext ------------------------------------------------------------------

ConnParser::FileContext::FileContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ConnParser::FileContext::EOF() {
  return getToken(ConnParser::EOF, 0);
}

std::vector<ConnParser::ItemContext *> ConnParser::FileContext::item() {
  return getRuleContexts<ConnParser::ItemContext>();
}

ConnParser::ItemContext* ConnParser::FileContext::item(size_t i) {
  return getRuleContext<ConnParser::ItemContext>(i);
}

std::vector<ConnParser::SepContext *> ConnParser::FileContext::sep() {
  return getRuleContexts<ConnParser::SepContext>();
}

ConnParser::SepContext* ConnParser::FileContext::sep(size_t i) {
  return getRuleContext<ConnParser::SepContext>(i);
}


size_t ConnParser::FileContext::getRuleIndex() const {
  return ConnParser::RuleFile;
}


ConnParser::FileContext* ConnParser::file() {
  FileContext *_localctx = _tracker.createInstance<FileContext>(_ctx, getState());
  enterRule(_localctx, 0, ConnParser::RuleFile);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(157);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ConnParser::AUTH_DECL)
      | (1ULL << ConnParser::PAGES_DECL)
      | (1ULL << ConnParser::ERRORS_DECL)
      | (1ULL << ConnParser::CONNECTOR)
      | (1ULL << ConnParser::SHAPE)
      | (1ULL << ConnParser::MODEL)
      | (1ULL << ConnParser::ENUM)
      | (1ULL << ConnParser::MAP))) != 0)) {
      setState(156);
      item();
    }
    setState(165);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ConnParser::COMMA

    || _la == ConnParser::NL) {
      setState(159);
      sep();
      setState(161);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if ((((_la & ~ 0x3fULL) == 0) &&
        ((1ULL << _la) & ((1ULL << ConnParser::AUTH_DECL)
        | (1ULL << ConnParser::PAGES_DECL)
        | (1ULL << ConnParser::ERRORS_DECL)
        | (1ULL << ConnParser::CONNECTOR)
        | (1ULL << ConnParser::SHAPE)
        | (1ULL << ConnParser::MODEL)
        | (1ULL << ConnParser::ENUM)
        | (1ULL << ConnParser::MAP))) != 0)) {
        setState(160);
        item();
      }
      setState(167);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(168);
    match(ConnParser::EOF);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ItemContext ------------------------------------------------------------------

ConnParser::ItemContext::ItemContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ConnParser::ConnectorDeclContext* ConnParser::ItemContext::connectorDecl() {
  return getRuleContext<ConnParser::ConnectorDeclContext>(0);
}

ConnParser::DeclarationContext* ConnParser::ItemContext::declaration() {
  return getRuleContext<ConnParser::DeclarationContext>(0);
}


size_t ConnParser::ItemContext::getRuleIndex() const {
  return ConnParser::RuleItem;
}


ConnParser::ItemContext* ConnParser::item() {
  ItemContext *_localctx = _tracker.createInstance<ItemContext>(_ctx, getState());
  enterRule(_localctx, 2, ConnParser::RuleItem);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(172);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ConnParser::CONNECTOR: {
        enterOuterAlt(_localctx, 1);
        setState(170);
        connectorDecl();
        break;
      }

      case ConnParser::AUTH_DECL:
      case ConnParser::PAGES_DECL:
      case ConnParser::ERRORS_DECL:
      case ConnParser::SHAPE:
      case ConnParser::MODEL:
      case ConnParser::ENUM:
      case ConnParser::MAP: {
        enterOuterAlt(_localctx, 2);
        setState(171);
        declaration();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SepContext ------------------------------------------------------------------

ConnParser::SepContext::SepContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ConnParser::SepContext::NL() {
  return getToken(ConnParser::NL, 0);
}

tree::TerminalNode* ConnParser::SepContext::COMMA() {
  return getToken(ConnParser::COMMA, 0);
}


size_t ConnParser::SepContext::getRuleIndex() const {
  return ConnParser::RuleSep;
}


ConnParser::SepContext* ConnParser::sep() {
  SepContext *_localctx = _tracker.createInstance<SepContext>(_ctx, getState());
  enterRule(_localctx, 4, ConnParser::RuleSep);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(174);
    _la = _input->LA(1);
    if (!(_la == ConnParser::COMMA

    || _la == ConnParser::NL)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- DeclarationContext ------------------------------------------------------------------

ConnParser::DeclarationContext::DeclarationContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ConnParser::ShapeDeclContext* ConnParser::DeclarationContext::shapeDecl() {
  return getRuleContext<ConnParser::ShapeDeclContext>(0);
}

ConnParser::ModelDeclContext* ConnParser::DeclarationContext::modelDecl() {
  return getRuleContext<ConnParser::ModelDeclContext>(0);
}

ConnParser::EnumDeclContext* ConnParser::DeclarationContext::enumDecl() {
  return getRuleContext<ConnParser::EnumDeclContext>(0);
}

ConnParser::MapDeclContext* ConnParser::DeclarationContext::mapDecl() {
  return getRuleContext<ConnParser::MapDeclContext>(0);
}

ConnParser::PagesDeclContext* ConnParser::DeclarationContext::pagesDecl() {
  return getRuleContext<ConnParser::PagesDeclContext>(0);
}

ConnParser::AuthDeclContext* ConnParser::DeclarationContext::authDecl() {
  return getRuleContext<ConnParser::AuthDeclContext>(0);
}

ConnParser::ErrorsDeclContext* ConnParser::DeclarationContext::errorsDecl() {
  return getRuleContext<ConnParser::ErrorsDeclContext>(0);
}


size_t ConnParser::DeclarationContext::getRuleIndex() const {
  return ConnParser::RuleDeclaration;
}


ConnParser::DeclarationContext* ConnParser::declaration() {
  DeclarationContext *_localctx = _tracker.createInstance<DeclarationContext>(_ctx, getState());
  enterRule(_localctx, 6, ConnParser::RuleDeclaration);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(183);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ConnParser::SHAPE: {
        enterOuterAlt(_localctx, 1);
        setState(176);
        shapeDecl();
        break;
      }

      case ConnParser::MODEL: {
        enterOuterAlt(_localctx, 2);
        setState(177);
        modelDecl();
        break;
      }

      case ConnParser::ENUM: {
        enterOuterAlt(_localctx, 3);
        setState(178);
        enumDecl();
        break;
      }

      case ConnParser::MAP: {
        enterOuterAlt(_localctx, 4);
        setState(179);
        mapDecl();
        break;
      }

      case ConnParser::PAGES_DECL: {
        enterOuterAlt(_localctx, 5);
        setState(180);
        pagesDecl();
        break;
      }

      case ConnParser::AUTH_DECL: {
        enterOuterAlt(_localctx, 6);
        setState(181);
        authDecl();
        break;
      }

      case ConnParser::ERRORS_DECL: {
        enterOuterAlt(_localctx, 7);
        setState(182);
        errorsDecl();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ShapeDeclContext ------------------------------------------------------------------

ConnParser::ShapeDeclContext::ShapeDeclContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ConnParser::ShapeDeclContext::SHAPE() {
  return getToken(ConnParser::SHAPE, 0);
}

ConnParser::QnameContext* ConnParser::ShapeDeclContext::qname() {
  return getRuleContext<ConnParser::QnameContext>(0);
}

ConnParser::FieldBlockContext* ConnParser::ShapeDeclContext::fieldBlock() {
  return getRuleContext<ConnParser::FieldBlockContext>(0);
}


size_t ConnParser::ShapeDeclContext::getRuleIndex() const {
  return ConnParser::RuleShapeDecl;
}


ConnParser::ShapeDeclContext* ConnParser::shapeDecl() {
  ShapeDeclContext *_localctx = _tracker.createInstance<ShapeDeclContext>(_ctx, getState());
  enterRule(_localctx, 8, ConnParser::RuleShapeDecl);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(185);
    match(ConnParser::SHAPE);
    setState(186);
    qname();
    setState(187);
    fieldBlock();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ModelDeclContext ------------------------------------------------------------------

ConnParser::ModelDeclContext::ModelDeclContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ConnParser::ModelDeclContext::MODEL() {
  return getToken(ConnParser::MODEL, 0);
}

ConnParser::QnameContext* ConnParser::ModelDeclContext::qname() {
  return getRuleContext<ConnParser::QnameContext>(0);
}

ConnParser::FieldBlockContext* ConnParser::ModelDeclContext::fieldBlock() {
  return getRuleContext<ConnParser::FieldBlockContext>(0);
}


size_t ConnParser::ModelDeclContext::getRuleIndex() const {
  return ConnParser::RuleModelDecl;
}


ConnParser::ModelDeclContext* ConnParser::modelDecl() {
  ModelDeclContext *_localctx = _tracker.createInstance<ModelDeclContext>(_ctx, getState());
  enterRule(_localctx, 10, ConnParser::RuleModelDecl);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(189);
    match(ConnParser::MODEL);
    setState(190);
    qname();
    setState(191);
    fieldBlock();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- EnumDeclContext ------------------------------------------------------------------

ConnParser::EnumDeclContext::EnumDeclContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ConnParser::EnumDeclContext::ENUM() {
  return getToken(ConnParser::ENUM, 0);
}

ConnParser::QnameContext* ConnParser::EnumDeclContext::qname() {
  return getRuleContext<ConnParser::QnameContext>(0);
}

ConnParser::EnumBlockContext* ConnParser::EnumDeclContext::enumBlock() {
  return getRuleContext<ConnParser::EnumBlockContext>(0);
}


size_t ConnParser::EnumDeclContext::getRuleIndex() const {
  return ConnParser::RuleEnumDecl;
}


ConnParser::EnumDeclContext* ConnParser::enumDecl() {
  EnumDeclContext *_localctx = _tracker.createInstance<EnumDeclContext>(_ctx, getState());
  enterRule(_localctx, 12, ConnParser::RuleEnumDecl);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(193);
    match(ConnParser::ENUM);
    setState(194);
    qname();
    setState(195);
    enumBlock();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- MapDeclContext ------------------------------------------------------------------

ConnParser::MapDeclContext::MapDeclContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ConnParser::MapDeclContext::MAP() {
  return getToken(ConnParser::MAP, 0);
}

std::vector<ConnParser::QnameContext *> ConnParser::MapDeclContext::qname() {
  return getRuleContexts<ConnParser::QnameContext>();
}

ConnParser::QnameContext* ConnParser::MapDeclContext::qname(size_t i) {
  return getRuleContext<ConnParser::QnameContext>(i);
}

tree::TerminalNode* ConnParser::MapDeclContext::ARROW() {
  return getToken(ConnParser::ARROW, 0);
}

ConnParser::ObjectContext* ConnParser::MapDeclContext::object() {
  return getRuleContext<ConnParser::ObjectContext>(0);
}

tree::TerminalNode* ConnParser::MapDeclContext::ID() {
  return getToken(ConnParser::ID, 0);
}

tree::TerminalNode* ConnParser::MapDeclContext::COLON() {
  return getToken(ConnParser::COLON, 0);
}

ConnParser::ParamsContext* ConnParser::MapDeclContext::params() {
  return getRuleContext<ConnParser::ParamsContext>(0);
}


size_t ConnParser::MapDeclContext::getRuleIndex() const {
  return ConnParser::RuleMapDecl;
}


ConnParser::MapDeclContext* ConnParser::mapDecl() {
  MapDeclContext *_localctx = _tracker.createInstance<MapDeclContext>(_ctx, getState());
  enterRule(_localctx, 14, ConnParser::RuleMapDecl);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(197);
    match(ConnParser::MAP);
    setState(200);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 5, _ctx)) {
    case 1: {
      setState(198);
      match(ConnParser::ID);
      setState(199);
      match(ConnParser::COLON);
      break;
    }

    }
    setState(202);
    qname();
    setState(204);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ConnParser::LPAREN) {
      setState(203);
      params();
    }
    setState(206);
    match(ConnParser::ARROW);
    setState(207);
    qname();
    setState(208);
    object();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PagesDeclContext ------------------------------------------------------------------

ConnParser::PagesDeclContext::PagesDeclContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ConnParser::PagesDeclContext::PAGES_DECL() {
  return getToken(ConnParser::PAGES_DECL, 0);
}

ConnParser::QnameContext* ConnParser::PagesDeclContext::qname() {
  return getRuleContext<ConnParser::QnameContext>(0);
}

ConnParser::PagesBlockContext* ConnParser::PagesDeclContext::pagesBlock() {
  return getRuleContext<ConnParser::PagesBlockContext>(0);
}

ConnParser::ParamsContext* ConnParser::PagesDeclContext::params() {
  return getRuleContext<ConnParser::ParamsContext>(0);
}


size_t ConnParser::PagesDeclContext::getRuleIndex() const {
  return ConnParser::RulePagesDecl;
}


ConnParser::PagesDeclContext* ConnParser::pagesDecl() {
  PagesDeclContext *_localctx = _tracker.createInstance<PagesDeclContext>(_ctx, getState());
  enterRule(_localctx, 16, ConnParser::RulePagesDecl);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(210);
    match(ConnParser::PAGES_DECL);
    setState(211);
    qname();
    setState(213);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ConnParser::LPAREN) {
      setState(212);
      params();
    }
    setState(215);
    pagesBlock();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- AuthDeclContext ------------------------------------------------------------------

ConnParser::AuthDeclContext::AuthDeclContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ConnParser::AuthDeclContext::AUTH_DECL() {
  return getToken(ConnParser::AUTH_DECL, 0);
}

ConnParser::QnameContext* ConnParser::AuthDeclContext::qname() {
  return getRuleContext<ConnParser::QnameContext>(0);
}

ConnParser::AuthBlockContext* ConnParser::AuthDeclContext::authBlock() {
  return getRuleContext<ConnParser::AuthBlockContext>(0);
}

ConnParser::ParamsContext* ConnParser::AuthDeclContext::params() {
  return getRuleContext<ConnParser::ParamsContext>(0);
}


size_t ConnParser::AuthDeclContext::getRuleIndex() const {
  return ConnParser::RuleAuthDecl;
}


ConnParser::AuthDeclContext* ConnParser::authDecl() {
  AuthDeclContext *_localctx = _tracker.createInstance<AuthDeclContext>(_ctx, getState());
  enterRule(_localctx, 18, ConnParser::RuleAuthDecl);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(217);
    match(ConnParser::AUTH_DECL);
    setState(218);
    qname();
    setState(220);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ConnParser::LPAREN) {
      setState(219);
      params();
    }
    setState(222);
    authBlock();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ErrorsDeclContext ------------------------------------------------------------------

ConnParser::ErrorsDeclContext::ErrorsDeclContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ConnParser::ErrorsDeclContext::ERRORS_DECL() {
  return getToken(ConnParser::ERRORS_DECL, 0);
}

ConnParser::QnameContext* ConnParser::ErrorsDeclContext::qname() {
  return getRuleContext<ConnParser::QnameContext>(0);
}

ConnParser::VerdictBlockContext* ConnParser::ErrorsDeclContext::verdictBlock() {
  return getRuleContext<ConnParser::VerdictBlockContext>(0);
}

ConnParser::ParamsContext* ConnParser::ErrorsDeclContext::params() {
  return getRuleContext<ConnParser::ParamsContext>(0);
}


size_t ConnParser::ErrorsDeclContext::getRuleIndex() const {
  return ConnParser::RuleErrorsDecl;
}


ConnParser::ErrorsDeclContext* ConnParser::errorsDecl() {
  ErrorsDeclContext *_localctx = _tracker.createInstance<ErrorsDeclContext>(_ctx, getState());
  enterRule(_localctx, 20, ConnParser::RuleErrorsDecl);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(224);
    match(ConnParser::ERRORS_DECL);
    setState(225);
    qname();
    setState(227);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ConnParser::LPAREN) {
      setState(226);
      params();
    }
    setState(229);
    verdictBlock();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- EnumBlockContext ------------------------------------------------------------------

ConnParser::EnumBlockContext::EnumBlockContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ConnParser::EnumBlockContext::LBRACE() {
  return getToken(ConnParser::LBRACE, 0);
}

tree::TerminalNode* ConnParser::EnumBlockContext::RBRACE() {
  return getToken(ConnParser::RBRACE, 0);
}

std::vector<ConnParser::EnumMemberContext *> ConnParser::EnumBlockContext::enumMember() {
  return getRuleContexts<ConnParser::EnumMemberContext>();
}

ConnParser::EnumMemberContext* ConnParser::EnumBlockContext::enumMember(size_t i) {
  return getRuleContext<ConnParser::EnumMemberContext>(i);
}

std::vector<ConnParser::SepContext *> ConnParser::EnumBlockContext::sep() {
  return getRuleContexts<ConnParser::SepContext>();
}

ConnParser::SepContext* ConnParser::EnumBlockContext::sep(size_t i) {
  return getRuleContext<ConnParser::SepContext>(i);
}


size_t ConnParser::EnumBlockContext::getRuleIndex() const {
  return ConnParser::RuleEnumBlock;
}


ConnParser::EnumBlockContext* ConnParser::enumBlock() {
  EnumBlockContext *_localctx = _tracker.createInstance<EnumBlockContext>(_ctx, getState());
  enterRule(_localctx, 22, ConnParser::RuleEnumBlock);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(231);
    match(ConnParser::LBRACE);
    setState(233);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ConnParser::CONNECTOR)
      | (1ULL << ConnParser::SHAPE)
      | (1ULL << ConnParser::MODEL)
      | (1ULL << ConnParser::ENUM)
      | (1ULL << ConnParser::MAP)
      | (1ULL << ConnParser::STREAM)
      | (1ULL << ConnParser::PAGES)
      | (1ULL << ConnParser::AUTH)
      | (1ULL << ConnParser::ERRORS)
      | (1ULL << ConnParser::ONLY)
      | (1ULL << ConnParser::TITLE)
      | (1ULL << ConnParser::CATEGORY)
      | (1ULL << ConnParser::VERSION)
      | (1ULL << ConnParser::DOCS)
      | (1ULL << ConnParser::CONFIG)
      | (1ULL << ConnParser::APP)
      | (1ULL << ConnParser::BASE)
      | (1ULL << ConnParser::HOSTS)
      | (1ULL << ConnParser::HEADERS)
      | (1ULL << ConnParser::DOWNLOAD)
      | (1ULL << ConnParser::QUERY)
      | (1ULL << ConnParser::HEADER)
      | (1ULL << ConnParser::FORM)
      | (1ULL << ConnParser::JSON)
      | (1ULL << ConnParser::URL)
      | (1ULL << ConnParser::METHOD)
      | (1ULL << ConnParser::RECORDS)
      | (1ULL << ConnParser::KEY)
      | (1ULL << ConnParser::CURSOR)
      | (1ULL << ConnParser::FROM)
      | (1ULL << ConnParser::UNTIL)
      | (1ULL << ConnParser::LOOKBACK)
      | (1ULL << ConnParser::WINDOW)
      | (1ULL << ConnParser::TOKEN)
      | (1ULL << ConnParser::ORDER)
      | (1ULL << ConnParser::EXCLUSIVE))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (ConnParser::DELETES - 64))
      | (1ULL << (ConnParser::FLAGGED - 64))
      | (1ULL << (ConnParser::VIA - 64))
      | (1ULL << (ConnParser::FILTER - 64))
      | (1ULL << (ConnParser::KEEP - 64))
      | (1ULL << (ConnParser::SOURCE - 64))
      | (1ULL << (ConnParser::STATE - 64))
      | (1ULL << (ConnParser::SEND - 64))
      | (1ULL << (ConnParser::NEXT - 64))
      | (1ULL << (ConnParser::STOP - 64))
      | (1ULL << (ConnParser::WHEN - 64))
      | (1ULL << (ConnParser::REPEATS - 64))
      | (1ULL << (ConnParser::REF - 64))
      | (1ULL << (ConnParser::FAIL - 64))
      | (1ULL << (ConnParser::RETRY - 64))
      | (1ULL << (ConnParser::RESTART - 64))
      | (1ULL << (ConnParser::SKIP_ - 64))
      | (1ULL << (ConnParser::OK - 64))
      | (1ULL << (ConnParser::EMPTY_ - 64))
      | (1ULL << (ConnParser::AFTER - 64))
      | (1ULL << (ConnParser::AT - 64))
      | (1ULL << (ConnParser::UP - 64))
      | (1ULL << (ConnParser::TO - 64))
      | (1ULL << (ConnParser::PROBE - 64))
      | (1ULL << (ConnParser::LIMITS - 64))
      | (1ULL << (ConnParser::PER - 64))
      | (1ULL << (ConnParser::ONCE - 64))
      | (1ULL << (ConnParser::REMAINING - 64))
      | (1ULL << (ConnParser::RESET - 64))
      | (1ULL << (ConnParser::SHRINK - 64))
      | (1ULL << (ConnParser::RENEW - 64))
      | (1ULL << (ConnParser::USE - 64))
      | (1ULL << (ConnParser::READ - 64))
      | (1ULL << (ConnParser::ID - 64)))) != 0)) {
      setState(232);
      enumMember();
    }
    setState(241);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ConnParser::COMMA

    || _la == ConnParser::NL) {
      setState(235);
      sep();
      setState(237);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if ((((_la & ~ 0x3fULL) == 0) &&
        ((1ULL << _la) & ((1ULL << ConnParser::CONNECTOR)
        | (1ULL << ConnParser::SHAPE)
        | (1ULL << ConnParser::MODEL)
        | (1ULL << ConnParser::ENUM)
        | (1ULL << ConnParser::MAP)
        | (1ULL << ConnParser::STREAM)
        | (1ULL << ConnParser::PAGES)
        | (1ULL << ConnParser::AUTH)
        | (1ULL << ConnParser::ERRORS)
        | (1ULL << ConnParser::ONLY)
        | (1ULL << ConnParser::TITLE)
        | (1ULL << ConnParser::CATEGORY)
        | (1ULL << ConnParser::VERSION)
        | (1ULL << ConnParser::DOCS)
        | (1ULL << ConnParser::CONFIG)
        | (1ULL << ConnParser::APP)
        | (1ULL << ConnParser::BASE)
        | (1ULL << ConnParser::HOSTS)
        | (1ULL << ConnParser::HEADERS)
        | (1ULL << ConnParser::DOWNLOAD)
        | (1ULL << ConnParser::QUERY)
        | (1ULL << ConnParser::HEADER)
        | (1ULL << ConnParser::FORM)
        | (1ULL << ConnParser::JSON)
        | (1ULL << ConnParser::URL)
        | (1ULL << ConnParser::METHOD)
        | (1ULL << ConnParser::RECORDS)
        | (1ULL << ConnParser::KEY)
        | (1ULL << ConnParser::CURSOR)
        | (1ULL << ConnParser::FROM)
        | (1ULL << ConnParser::UNTIL)
        | (1ULL << ConnParser::LOOKBACK)
        | (1ULL << ConnParser::WINDOW)
        | (1ULL << ConnParser::TOKEN)
        | (1ULL << ConnParser::ORDER)
        | (1ULL << ConnParser::EXCLUSIVE))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 64)) & ((1ULL << (ConnParser::DELETES - 64))
        | (1ULL << (ConnParser::FLAGGED - 64))
        | (1ULL << (ConnParser::VIA - 64))
        | (1ULL << (ConnParser::FILTER - 64))
        | (1ULL << (ConnParser::KEEP - 64))
        | (1ULL << (ConnParser::SOURCE - 64))
        | (1ULL << (ConnParser::STATE - 64))
        | (1ULL << (ConnParser::SEND - 64))
        | (1ULL << (ConnParser::NEXT - 64))
        | (1ULL << (ConnParser::STOP - 64))
        | (1ULL << (ConnParser::WHEN - 64))
        | (1ULL << (ConnParser::REPEATS - 64))
        | (1ULL << (ConnParser::REF - 64))
        | (1ULL << (ConnParser::FAIL - 64))
        | (1ULL << (ConnParser::RETRY - 64))
        | (1ULL << (ConnParser::RESTART - 64))
        | (1ULL << (ConnParser::SKIP_ - 64))
        | (1ULL << (ConnParser::OK - 64))
        | (1ULL << (ConnParser::EMPTY_ - 64))
        | (1ULL << (ConnParser::AFTER - 64))
        | (1ULL << (ConnParser::AT - 64))
        | (1ULL << (ConnParser::UP - 64))
        | (1ULL << (ConnParser::TO - 64))
        | (1ULL << (ConnParser::PROBE - 64))
        | (1ULL << (ConnParser::LIMITS - 64))
        | (1ULL << (ConnParser::PER - 64))
        | (1ULL << (ConnParser::ONCE - 64))
        | (1ULL << (ConnParser::REMAINING - 64))
        | (1ULL << (ConnParser::RESET - 64))
        | (1ULL << (ConnParser::SHRINK - 64))
        | (1ULL << (ConnParser::RENEW - 64))
        | (1ULL << (ConnParser::USE - 64))
        | (1ULL << (ConnParser::READ - 64))
        | (1ULL << (ConnParser::ID - 64)))) != 0)) {
        setState(236);
        enumMember();
      }
      setState(243);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(244);
    match(ConnParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- EnumMemberContext ------------------------------------------------------------------

ConnParser::EnumMemberContext::EnumMemberContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ConnParser::IdentContext* ConnParser::EnumMemberContext::ident() {
  return getRuleContext<ConnParser::IdentContext>(0);
}

tree::TerminalNode* ConnParser::EnumMemberContext::EQ() {
  return getToken(ConnParser::EQ, 0);
}

ConnParser::StringContext* ConnParser::EnumMemberContext::string() {
  return getRuleContext<ConnParser::StringContext>(0);
}


size_t ConnParser::EnumMemberContext::getRuleIndex() const {
  return ConnParser::RuleEnumMember;
}


ConnParser::EnumMemberContext* ConnParser::enumMember() {
  EnumMemberContext *_localctx = _tracker.createInstance<EnumMemberContext>(_ctx, getState());
  enterRule(_localctx, 24, ConnParser::RuleEnumMember);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(246);
    ident();
    setState(249);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ConnParser::EQ) {
      setState(247);
      match(ConnParser::EQ);
      setState(248);
      string();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ConnectorDeclContext ------------------------------------------------------------------

ConnParser::ConnectorDeclContext::ConnectorDeclContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ConnParser::ConnectorDeclContext::CONNECTOR() {
  return getToken(ConnParser::CONNECTOR, 0);
}

ConnParser::IdentContext* ConnParser::ConnectorDeclContext::ident() {
  return getRuleContext<ConnParser::IdentContext>(0);
}

ConnParser::ConnectorBlockContext* ConnParser::ConnectorDeclContext::connectorBlock() {
  return getRuleContext<ConnParser::ConnectorBlockContext>(0);
}


size_t ConnParser::ConnectorDeclContext::getRuleIndex() const {
  return ConnParser::RuleConnectorDecl;
}


ConnParser::ConnectorDeclContext* ConnParser::connectorDecl() {
  ConnectorDeclContext *_localctx = _tracker.createInstance<ConnectorDeclContext>(_ctx, getState());
  enterRule(_localctx, 26, ConnParser::RuleConnectorDecl);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(251);
    match(ConnParser::CONNECTOR);
    setState(252);
    ident();
    setState(253);
    connectorBlock();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ConnectorBlockContext ------------------------------------------------------------------

ConnParser::ConnectorBlockContext::ConnectorBlockContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ConnParser::ConnectorBlockContext::LBRACE() {
  return getToken(ConnParser::LBRACE, 0);
}

tree::TerminalNode* ConnParser::ConnectorBlockContext::RBRACE() {
  return getToken(ConnParser::RBRACE, 0);
}

std::vector<ConnParser::ConnectorMemberContext *> ConnParser::ConnectorBlockContext::connectorMember() {
  return getRuleContexts<ConnParser::ConnectorMemberContext>();
}

ConnParser::ConnectorMemberContext* ConnParser::ConnectorBlockContext::connectorMember(size_t i) {
  return getRuleContext<ConnParser::ConnectorMemberContext>(i);
}

std::vector<ConnParser::SepContext *> ConnParser::ConnectorBlockContext::sep() {
  return getRuleContexts<ConnParser::SepContext>();
}

ConnParser::SepContext* ConnParser::ConnectorBlockContext::sep(size_t i) {
  return getRuleContext<ConnParser::SepContext>(i);
}


size_t ConnParser::ConnectorBlockContext::getRuleIndex() const {
  return ConnParser::RuleConnectorBlock;
}


ConnParser::ConnectorBlockContext* ConnParser::connectorBlock() {
  ConnectorBlockContext *_localctx = _tracker.createInstance<ConnectorBlockContext>(_ctx, getState());
  enterRule(_localctx, 28, ConnParser::RuleConnectorBlock);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(255);
    match(ConnParser::LBRACE);
    setState(257);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ConnParser::AUTH_DECL)
      | (1ULL << ConnParser::PAGES_DECL)
      | (1ULL << ConnParser::ERRORS_DECL)
      | (1ULL << ConnParser::LET)
      | (1ULL << ConnParser::SHAPE)
      | (1ULL << ConnParser::MODEL)
      | (1ULL << ConnParser::ENUM)
      | (1ULL << ConnParser::MAP)
      | (1ULL << ConnParser::STREAM)
      | (1ULL << ConnParser::PAGES)
      | (1ULL << ConnParser::AUTH)
      | (1ULL << ConnParser::ERRORS)
      | (1ULL << ConnParser::TITLE)
      | (1ULL << ConnParser::CATEGORY)
      | (1ULL << ConnParser::VERSION)
      | (1ULL << ConnParser::DOCS)
      | (1ULL << ConnParser::CONFIG)
      | (1ULL << ConnParser::BASE)
      | (1ULL << ConnParser::HOSTS)
      | (1ULL << ConnParser::HEADERS)
      | (1ULL << ConnParser::QUERY))) != 0) || _la == ConnParser::PROBE

    || _la == ConnParser::LIMITS) {
      setState(256);
      connectorMember();
    }
    setState(265);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ConnParser::COMMA

    || _la == ConnParser::NL) {
      setState(259);
      sep();
      setState(261);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if ((((_la & ~ 0x3fULL) == 0) &&
        ((1ULL << _la) & ((1ULL << ConnParser::AUTH_DECL)
        | (1ULL << ConnParser::PAGES_DECL)
        | (1ULL << ConnParser::ERRORS_DECL)
        | (1ULL << ConnParser::LET)
        | (1ULL << ConnParser::SHAPE)
        | (1ULL << ConnParser::MODEL)
        | (1ULL << ConnParser::ENUM)
        | (1ULL << ConnParser::MAP)
        | (1ULL << ConnParser::STREAM)
        | (1ULL << ConnParser::PAGES)
        | (1ULL << ConnParser::AUTH)
        | (1ULL << ConnParser::ERRORS)
        | (1ULL << ConnParser::TITLE)
        | (1ULL << ConnParser::CATEGORY)
        | (1ULL << ConnParser::VERSION)
        | (1ULL << ConnParser::DOCS)
        | (1ULL << ConnParser::CONFIG)
        | (1ULL << ConnParser::BASE)
        | (1ULL << ConnParser::HOSTS)
        | (1ULL << ConnParser::HEADERS)
        | (1ULL << ConnParser::QUERY))) != 0) || _la == ConnParser::PROBE

      || _la == ConnParser::LIMITS) {
        setState(260);
        connectorMember();
      }
      setState(267);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(268);
    match(ConnParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ConnectorMemberContext ------------------------------------------------------------------

ConnParser::ConnectorMemberContext::ConnectorMemberContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}


size_t ConnParser::ConnectorMemberContext::getRuleIndex() const {
  return ConnParser::RuleConnectorMember;
}

void ConnParser::ConnectorMemberContext::copyFrom(ConnectorMemberContext *ctx) {
  ParserRuleContext::copyFrom(ctx);
}

//----------------- ConnectorStreamContext ------------------------------------------------------------------

ConnParser::StreamDeclContext* ConnParser::ConnectorStreamContext::streamDecl() {
  return getRuleContext<ConnParser::StreamDeclContext>(0);
}

ConnParser::ConnectorStreamContext::ConnectorStreamContext(ConnectorMemberContext *ctx) { copyFrom(ctx); }


//----------------- HeadersContext ------------------------------------------------------------------

tree::TerminalNode* ConnParser::HeadersContext::HEADERS() {
  return getToken(ConnParser::HEADERS, 0);
}

ConnParser::ObjectContext* ConnParser::HeadersContext::object() {
  return getRuleContext<ConnParser::ObjectContext>(0);
}

ConnParser::HeadersContext::HeadersContext(ConnectorMemberContext *ctx) { copyFrom(ctx); }


//----------------- HostsContext ------------------------------------------------------------------

tree::TerminalNode* ConnParser::HostsContext::HOSTS() {
  return getToken(ConnParser::HOSTS, 0);
}

ConnParser::HostListContext* ConnParser::HostsContext::hostList() {
  return getRuleContext<ConnParser::HostListContext>(0);
}

ConnParser::HostsContext::HostsContext(ConnectorMemberContext *ctx) { copyFrom(ctx); }


//----------------- ConnectorAuthContext ------------------------------------------------------------------

tree::TerminalNode* ConnParser::ConnectorAuthContext::AUTH() {
  return getToken(ConnParser::AUTH, 0);
}

ConnParser::PolicyUseContext* ConnParser::ConnectorAuthContext::policyUse() {
  return getRuleContext<ConnParser::PolicyUseContext>(0);
}

ConnParser::ConnectorAuthContext::ConnectorAuthContext(ConnectorMemberContext *ctx) { copyFrom(ctx); }


//----------------- TitleContext ------------------------------------------------------------------

tree::TerminalNode* ConnParser::TitleContext::TITLE() {
  return getToken(ConnParser::TITLE, 0);
}

ConnParser::StringContext* ConnParser::TitleContext::string() {
  return getRuleContext<ConnParser::StringContext>(0);
}

ConnParser::TitleContext::TitleContext(ConnectorMemberContext *ctx) { copyFrom(ctx); }


//----------------- ConnectorPagesContext ------------------------------------------------------------------

ConnParser::PagesUseContext* ConnParser::ConnectorPagesContext::pagesUse() {
  return getRuleContext<ConnParser::PagesUseContext>(0);
}

ConnParser::ConnectorPagesContext::ConnectorPagesContext(ConnectorMemberContext *ctx) { copyFrom(ctx); }


//----------------- ProbeContext ------------------------------------------------------------------

tree::TerminalNode* ConnParser::ProbeContext::PROBE() {
  return getToken(ConnParser::PROBE, 0);
}

ConnParser::RequestContext* ConnParser::ProbeContext::request() {
  return getRuleContext<ConnParser::RequestContext>(0);
}

tree::TerminalNode* ConnParser::ProbeContext::FATARROW() {
  return getToken(ConnParser::FATARROW, 0);
}

ConnParser::ExprContext* ConnParser::ProbeContext::expr() {
  return getRuleContext<ConnParser::ExprContext>(0);
}

ConnParser::ProbeContext::ProbeContext(ConnectorMemberContext *ctx) { copyFrom(ctx); }


//----------------- DocsContext ------------------------------------------------------------------

tree::TerminalNode* ConnParser::DocsContext::DOCS() {
  return getToken(ConnParser::DOCS, 0);
}

ConnParser::StringContext* ConnParser::DocsContext::string() {
  return getRuleContext<ConnParser::StringContext>(0);
}

ConnParser::DocsContext::DocsContext(ConnectorMemberContext *ctx) { copyFrom(ctx); }


//----------------- ConnectorQueryContext ------------------------------------------------------------------

tree::TerminalNode* ConnParser::ConnectorQueryContext::QUERY() {
  return getToken(ConnParser::QUERY, 0);
}

ConnParser::ObjectContext* ConnParser::ConnectorQueryContext::object() {
  return getRuleContext<ConnParser::ObjectContext>(0);
}

ConnParser::ConnectorQueryContext::ConnectorQueryContext(ConnectorMemberContext *ctx) { copyFrom(ctx); }


//----------------- ConnectorErrorsContext ------------------------------------------------------------------

ConnParser::ErrorsUseContext* ConnParser::ConnectorErrorsContext::errorsUse() {
  return getRuleContext<ConnParser::ErrorsUseContext>(0);
}

ConnParser::ConnectorErrorsContext::ConnectorErrorsContext(ConnectorMemberContext *ctx) { copyFrom(ctx); }


//----------------- ConnectorVersionContext ------------------------------------------------------------------

tree::TerminalNode* ConnParser::ConnectorVersionContext::VERSION() {
  return getToken(ConnParser::VERSION, 0);
}

ConnParser::StringContext* ConnParser::ConnectorVersionContext::string() {
  return getRuleContext<ConnParser::StringContext>(0);
}

ConnParser::ConnectorVersionContext::ConnectorVersionContext(ConnectorMemberContext *ctx) { copyFrom(ctx); }


//----------------- ConnectorLimitsContext ------------------------------------------------------------------

ConnParser::LimitsUseContext* ConnParser::ConnectorLimitsContext::limitsUse() {
  return getRuleContext<ConnParser::LimitsUseContext>(0);
}

ConnParser::ConnectorLimitsContext::ConnectorLimitsContext(ConnectorMemberContext *ctx) { copyFrom(ctx); }


//----------------- ConnectorDeclarationContext ------------------------------------------------------------------

ConnParser::DeclarationContext* ConnParser::ConnectorDeclarationContext::declaration() {
  return getRuleContext<ConnParser::DeclarationContext>(0);
}

ConnParser::ConnectorDeclarationContext::ConnectorDeclarationContext(ConnectorMemberContext *ctx) { copyFrom(ctx); }


//----------------- ConnectorLetContext ------------------------------------------------------------------

tree::TerminalNode* ConnParser::ConnectorLetContext::LET() {
  return getToken(ConnParser::LET, 0);
}

ConnParser::IdentContext* ConnParser::ConnectorLetContext::ident() {
  return getRuleContext<ConnParser::IdentContext>(0);
}

tree::TerminalNode* ConnParser::ConnectorLetContext::EQ() {
  return getToken(ConnParser::EQ, 0);
}

ConnParser::ExprContext* ConnParser::ConnectorLetContext::expr() {
  return getRuleContext<ConnParser::ExprContext>(0);
}

ConnParser::ConnectorLetContext::ConnectorLetContext(ConnectorMemberContext *ctx) { copyFrom(ctx); }


//----------------- CategoryContext ------------------------------------------------------------------

tree::TerminalNode* ConnParser::CategoryContext::CATEGORY() {
  return getToken(ConnParser::CATEGORY, 0);
}

ConnParser::IdentContext* ConnParser::CategoryContext::ident() {
  return getRuleContext<ConnParser::IdentContext>(0);
}

ConnParser::CategoryContext::CategoryContext(ConnectorMemberContext *ctx) { copyFrom(ctx); }


//----------------- ConfigContext ------------------------------------------------------------------

tree::TerminalNode* ConnParser::ConfigContext::CONFIG() {
  return getToken(ConnParser::CONFIG, 0);
}

ConnParser::FieldBlockContext* ConnParser::ConfigContext::fieldBlock() {
  return getRuleContext<ConnParser::FieldBlockContext>(0);
}

tree::TerminalNode* ConnParser::ConfigContext::APP() {
  return getToken(ConnParser::APP, 0);
}

ConnParser::ConfigContext::ConfigContext(ConnectorMemberContext *ctx) { copyFrom(ctx); }


//----------------- BaseContext ------------------------------------------------------------------

tree::TerminalNode* ConnParser::BaseContext::BASE() {
  return getToken(ConnParser::BASE, 0);
}

ConnParser::ExprContext* ConnParser::BaseContext::expr() {
  return getRuleContext<ConnParser::ExprContext>(0);
}

ConnParser::BaseContext::BaseContext(ConnectorMemberContext *ctx) { copyFrom(ctx); }


ConnParser::ConnectorMemberContext* ConnParser::connectorMember() {
  ConnectorMemberContext *_localctx = _tracker.createInstance<ConnectorMemberContext>(_ctx, getState());
  enterRule(_localctx, 30, ConnParser::RuleConnectorMember);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(309);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ConnParser::TITLE: {
        _localctx = dynamic_cast<ConnectorMemberContext *>(_tracker.createInstance<ConnParser::TitleContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(270);
        match(ConnParser::TITLE);
        setState(271);
        string();
        break;
      }

      case ConnParser::CATEGORY: {
        _localctx = dynamic_cast<ConnectorMemberContext *>(_tracker.createInstance<ConnParser::CategoryContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(272);
        match(ConnParser::CATEGORY);
        setState(273);
        ident();
        break;
      }

      case ConnParser::VERSION: {
        _localctx = dynamic_cast<ConnectorMemberContext *>(_tracker.createInstance<ConnParser::ConnectorVersionContext>(_localctx));
        enterOuterAlt(_localctx, 3);
        setState(274);
        match(ConnParser::VERSION);
        setState(275);
        string();
        break;
      }

      case ConnParser::DOCS: {
        _localctx = dynamic_cast<ConnectorMemberContext *>(_tracker.createInstance<ConnParser::DocsContext>(_localctx));
        enterOuterAlt(_localctx, 4);
        setState(276);
        match(ConnParser::DOCS);
        setState(277);
        string();
        break;
      }

      case ConnParser::CONFIG: {
        _localctx = dynamic_cast<ConnectorMemberContext *>(_tracker.createInstance<ConnParser::ConfigContext>(_localctx));
        enterOuterAlt(_localctx, 5);
        setState(278);
        match(ConnParser::CONFIG);
        setState(280);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == ConnParser::APP) {
          setState(279);
          match(ConnParser::APP);
        }
        setState(282);
        fieldBlock();
        break;
      }

      case ConnParser::BASE: {
        _localctx = dynamic_cast<ConnectorMemberContext *>(_tracker.createInstance<ConnParser::BaseContext>(_localctx));
        enterOuterAlt(_localctx, 6);
        setState(283);
        match(ConnParser::BASE);
        setState(284);
        expr(0);
        break;
      }

      case ConnParser::HOSTS: {
        _localctx = dynamic_cast<ConnectorMemberContext *>(_tracker.createInstance<ConnParser::HostsContext>(_localctx));
        enterOuterAlt(_localctx, 7);
        setState(285);
        match(ConnParser::HOSTS);
        setState(286);
        hostList();
        break;
      }

      case ConnParser::AUTH: {
        _localctx = dynamic_cast<ConnectorMemberContext *>(_tracker.createInstance<ConnParser::ConnectorAuthContext>(_localctx));
        enterOuterAlt(_localctx, 8);
        setState(287);
        match(ConnParser::AUTH);
        setState(288);
        policyUse();
        break;
      }

      case ConnParser::PAGES: {
        _localctx = dynamic_cast<ConnectorMemberContext *>(_tracker.createInstance<ConnParser::ConnectorPagesContext>(_localctx));
        enterOuterAlt(_localctx, 9);
        setState(289);
        pagesUse();
        break;
      }

      case ConnParser::ERRORS: {
        _localctx = dynamic_cast<ConnectorMemberContext *>(_tracker.createInstance<ConnParser::ConnectorErrorsContext>(_localctx));
        enterOuterAlt(_localctx, 10);
        setState(290);
        errorsUse();
        break;
      }

      case ConnParser::LIMITS: {
        _localctx = dynamic_cast<ConnectorMemberContext *>(_tracker.createInstance<ConnParser::ConnectorLimitsContext>(_localctx));
        enterOuterAlt(_localctx, 11);
        setState(291);
        limitsUse();
        break;
      }

      case ConnParser::HEADERS: {
        _localctx = dynamic_cast<ConnectorMemberContext *>(_tracker.createInstance<ConnParser::HeadersContext>(_localctx));
        enterOuterAlt(_localctx, 12);
        setState(292);
        match(ConnParser::HEADERS);
        setState(293);
        object();
        break;
      }

      case ConnParser::QUERY: {
        _localctx = dynamic_cast<ConnectorMemberContext *>(_tracker.createInstance<ConnParser::ConnectorQueryContext>(_localctx));
        enterOuterAlt(_localctx, 13);
        setState(294);
        match(ConnParser::QUERY);
        setState(295);
        object();
        break;
      }

      case ConnParser::LET: {
        _localctx = dynamic_cast<ConnectorMemberContext *>(_tracker.createInstance<ConnParser::ConnectorLetContext>(_localctx));
        enterOuterAlt(_localctx, 14);
        setState(296);
        match(ConnParser::LET);
        setState(297);
        ident();
        setState(298);
        match(ConnParser::EQ);
        setState(299);
        expr(0);
        break;
      }

      case ConnParser::PROBE: {
        _localctx = dynamic_cast<ConnectorMemberContext *>(_tracker.createInstance<ConnParser::ProbeContext>(_localctx));
        enterOuterAlt(_localctx, 15);
        setState(301);
        match(ConnParser::PROBE);
        setState(302);
        request();
        setState(305);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == ConnParser::FATARROW) {
          setState(303);
          match(ConnParser::FATARROW);
          setState(304);
          expr(0);
        }
        break;
      }

      case ConnParser::STREAM: {
        _localctx = dynamic_cast<ConnectorMemberContext *>(_tracker.createInstance<ConnParser::ConnectorStreamContext>(_localctx));
        enterOuterAlt(_localctx, 16);
        setState(307);
        streamDecl();
        break;
      }

      case ConnParser::AUTH_DECL:
      case ConnParser::PAGES_DECL:
      case ConnParser::ERRORS_DECL:
      case ConnParser::SHAPE:
      case ConnParser::MODEL:
      case ConnParser::ENUM:
      case ConnParser::MAP: {
        _localctx = dynamic_cast<ConnectorMemberContext *>(_tracker.createInstance<ConnParser::ConnectorDeclarationContext>(_localctx));
        enterOuterAlt(_localctx, 17);
        setState(308);
        declaration();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- HostListContext ------------------------------------------------------------------

ConnParser::HostListContext::HostListContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ConnParser::HostListContext::LBRACK() {
  return getToken(ConnParser::LBRACK, 0);
}

tree::TerminalNode* ConnParser::HostListContext::RBRACK() {
  return getToken(ConnParser::RBRACK, 0);
}

std::vector<ConnParser::HostContext *> ConnParser::HostListContext::host() {
  return getRuleContexts<ConnParser::HostContext>();
}

ConnParser::HostContext* ConnParser::HostListContext::host(size_t i) {
  return getRuleContext<ConnParser::HostContext>(i);
}

std::vector<tree::TerminalNode *> ConnParser::HostListContext::COMMA() {
  return getTokens(ConnParser::COMMA);
}

tree::TerminalNode* ConnParser::HostListContext::COMMA(size_t i) {
  return getToken(ConnParser::COMMA, i);
}


size_t ConnParser::HostListContext::getRuleIndex() const {
  return ConnParser::RuleHostList;
}


ConnParser::HostListContext* ConnParser::hostList() {
  HostListContext *_localctx = _tracker.createInstance<HostListContext>(_ctx, getState());
  enterRule(_localctx, 32, ConnParser::RuleHostList);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(311);
    match(ConnParser::LBRACK);
    setState(313);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ConnParser::TAG || ((((_la - 102) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 102)) & ((1ULL << (ConnParser::BLOCK_STRING - 102))
      | (1ULL << (ConnParser::RAW_STRING - 102))
      | (1ULL << (ConnParser::QUOTE - 102)))) != 0)) {
      setState(312);
      host();
    }
    setState(321);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ConnParser::COMMA) {
      setState(315);
      match(ConnParser::COMMA);
      setState(317);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == ConnParser::TAG || ((((_la - 102) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 102)) & ((1ULL << (ConnParser::BLOCK_STRING - 102))
        | (1ULL << (ConnParser::RAW_STRING - 102))
        | (1ULL << (ConnParser::QUOTE - 102)))) != 0)) {
        setState(316);
        host();
      }
      setState(323);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(324);
    match(ConnParser::RBRACK);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- HostContext ------------------------------------------------------------------

ConnParser::HostContext::HostContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ConnParser::StringContext* ConnParser::HostContext::string() {
  return getRuleContext<ConnParser::StringContext>(0);
}

tree::TerminalNode* ConnParser::HostContext::SEND() {
  return getToken(ConnParser::SEND, 0);
}

tree::TerminalNode* ConnParser::HostContext::AUTH() {
  return getToken(ConnParser::AUTH, 0);
}

tree::TerminalNode* ConnParser::HostContext::DOWNLOAD() {
  return getToken(ConnParser::DOWNLOAD, 0);
}

tree::TerminalNode* ConnParser::HostContext::ONLY() {
  return getToken(ConnParser::ONLY, 0);
}


size_t ConnParser::HostContext::getRuleIndex() const {
  return ConnParser::RuleHost;
}


ConnParser::HostContext* ConnParser::host() {
  HostContext *_localctx = _tracker.createInstance<HostContext>(_ctx, getState());
  enterRule(_localctx, 34, ConnParser::RuleHost);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(326);
    string();
    setState(329);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ConnParser::SEND) {
      setState(327);
      match(ConnParser::SEND);
      setState(328);
      match(ConnParser::AUTH);
    }
    setState(333);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ConnParser::DOWNLOAD) {
      setState(331);
      match(ConnParser::DOWNLOAD);
      setState(332);
      match(ConnParser::ONLY);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- StreamDeclContext ------------------------------------------------------------------

ConnParser::StreamDeclContext::StreamDeclContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ConnParser::StreamDeclContext::STREAM() {
  return getToken(ConnParser::STREAM, 0);
}

ConnParser::IdentContext* ConnParser::StreamDeclContext::ident() {
  return getRuleContext<ConnParser::IdentContext>(0);
}

ConnParser::StreamBlockContext* ConnParser::StreamDeclContext::streamBlock() {
  return getRuleContext<ConnParser::StreamBlockContext>(0);
}

tree::TerminalNode* ConnParser::StreamDeclContext::COLON() {
  return getToken(ConnParser::COLON, 0);
}

ConnParser::QnameContext* ConnParser::StreamDeclContext::qname() {
  return getRuleContext<ConnParser::QnameContext>(0);
}


size_t ConnParser::StreamDeclContext::getRuleIndex() const {
  return ConnParser::RuleStreamDecl;
}


ConnParser::StreamDeclContext* ConnParser::streamDecl() {
  StreamDeclContext *_localctx = _tracker.createInstance<StreamDeclContext>(_ctx, getState());
  enterRule(_localctx, 36, ConnParser::RuleStreamDecl);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(335);
    match(ConnParser::STREAM);
    setState(336);
    ident();
    setState(339);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ConnParser::COLON) {
      setState(337);
      match(ConnParser::COLON);
      setState(338);
      qname();
    }
    setState(341);
    streamBlock();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- StreamBlockContext ------------------------------------------------------------------

ConnParser::StreamBlockContext::StreamBlockContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ConnParser::StreamBlockContext::LBRACE() {
  return getToken(ConnParser::LBRACE, 0);
}

tree::TerminalNode* ConnParser::StreamBlockContext::RBRACE() {
  return getToken(ConnParser::RBRACE, 0);
}

std::vector<ConnParser::StreamMemberContext *> ConnParser::StreamBlockContext::streamMember() {
  return getRuleContexts<ConnParser::StreamMemberContext>();
}

ConnParser::StreamMemberContext* ConnParser::StreamBlockContext::streamMember(size_t i) {
  return getRuleContext<ConnParser::StreamMemberContext>(i);
}

std::vector<ConnParser::SepContext *> ConnParser::StreamBlockContext::sep() {
  return getRuleContexts<ConnParser::SepContext>();
}

ConnParser::SepContext* ConnParser::StreamBlockContext::sep(size_t i) {
  return getRuleContext<ConnParser::SepContext>(i);
}


size_t ConnParser::StreamBlockContext::getRuleIndex() const {
  return ConnParser::RuleStreamBlock;
}


ConnParser::StreamBlockContext* ConnParser::streamBlock() {
  StreamBlockContext *_localctx = _tracker.createInstance<StreamBlockContext>(_ctx, getState());
  enterRule(_localctx, 38, ConnParser::RuleStreamBlock);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(343);
    match(ConnParser::LBRACE);
    setState(345);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ConnParser::WHERE)
      | (1ULL << ConnParser::PAGES)
      | (1ULL << ConnParser::AUTH)
      | (1ULL << ConnParser::ERRORS)
      | (1ULL << ConnParser::VERSION)
      | (1ULL << ConnParser::METHOD)
      | (1ULL << ConnParser::RECORDS)
      | (1ULL << ConnParser::KEY)
      | (1ULL << ConnParser::CURSOR)
      | (1ULL << ConnParser::ORDER))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (ConnParser::DELETES - 64))
      | (1ULL << (ConnParser::VIA - 64))
      | (1ULL << (ConnParser::FILTER - 64))
      | (1ULL << (ConnParser::KEEP - 64))
      | (1ULL << (ConnParser::LIMITS - 64))
      | (1ULL << (ConnParser::READ - 64)))) != 0)) {
      setState(344);
      streamMember();
    }
    setState(353);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ConnParser::COMMA

    || _la == ConnParser::NL) {
      setState(347);
      sep();
      setState(349);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if ((((_la & ~ 0x3fULL) == 0) &&
        ((1ULL << _la) & ((1ULL << ConnParser::WHERE)
        | (1ULL << ConnParser::PAGES)
        | (1ULL << ConnParser::AUTH)
        | (1ULL << ConnParser::ERRORS)
        | (1ULL << ConnParser::VERSION)
        | (1ULL << ConnParser::METHOD)
        | (1ULL << ConnParser::RECORDS)
        | (1ULL << ConnParser::KEY)
        | (1ULL << ConnParser::CURSOR)
        | (1ULL << ConnParser::ORDER))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 64)) & ((1ULL << (ConnParser::DELETES - 64))
        | (1ULL << (ConnParser::VIA - 64))
        | (1ULL << (ConnParser::FILTER - 64))
        | (1ULL << (ConnParser::KEEP - 64))
        | (1ULL << (ConnParser::LIMITS - 64))
        | (1ULL << (ConnParser::READ - 64)))) != 0)) {
        setState(348);
        streamMember();
      }
      setState(355);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(356);
    match(ConnParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- StreamMemberContext ------------------------------------------------------------------

ConnParser::StreamMemberContext::StreamMemberContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}


size_t ConnParser::StreamMemberContext::getRuleIndex() const {
  return ConnParser::RuleStreamMember;
}

void ConnParser::StreamMemberContext::copyFrom(StreamMemberContext *ctx) {
  ParserRuleContext::copyFrom(ctx);
}

//----------------- CursorContext ------------------------------------------------------------------

tree::TerminalNode* ConnParser::CursorContext::CURSOR() {
  return getToken(ConnParser::CURSOR, 0);
}

ConnParser::ExprContext* ConnParser::CursorContext::expr() {
  return getRuleContext<ConnParser::ExprContext>(0);
}

tree::TerminalNode* ConnParser::CursorContext::TOKEN() {
  return getToken(ConnParser::TOKEN, 0);
}

std::vector<ConnParser::CursorClauseContext *> ConnParser::CursorContext::cursorClause() {
  return getRuleContexts<ConnParser::CursorClauseContext>();
}

ConnParser::CursorClauseContext* ConnParser::CursorContext::cursorClause(size_t i) {
  return getRuleContext<ConnParser::CursorClauseContext>(i);
}

ConnParser::CursorContext::CursorContext(StreamMemberContext *ctx) { copyFrom(ctx); }


//----------------- StreamPagesContext ------------------------------------------------------------------

ConnParser::PagesUseContext* ConnParser::StreamPagesContext::pagesUse() {
  return getRuleContext<ConnParser::PagesUseContext>(0);
}

ConnParser::StreamPagesContext::StreamPagesContext(StreamMemberContext *ctx) { copyFrom(ctx); }


//----------------- DeletesContext ------------------------------------------------------------------

tree::TerminalNode* ConnParser::DeletesContext::DELETES() {
  return getToken(ConnParser::DELETES, 0);
}

tree::TerminalNode* ConnParser::DeletesContext::FLAGGED() {
  return getToken(ConnParser::FLAGGED, 0);
}

ConnParser::ExprContext* ConnParser::DeletesContext::expr() {
  return getRuleContext<ConnParser::ExprContext>(0);
}

tree::TerminalNode* ConnParser::DeletesContext::FROM() {
  return getToken(ConnParser::FROM, 0);
}

ConnParser::IdentContext* ConnParser::DeletesContext::ident() {
  return getRuleContext<ConnParser::IdentContext>(0);
}

tree::TerminalNode* ConnParser::DeletesContext::ID() {
  return getToken(ConnParser::ID, 0);
}

ConnParser::DeletesContext::DeletesContext(StreamMemberContext *ctx) { copyFrom(ctx); }


//----------------- RecordsContext ------------------------------------------------------------------

tree::TerminalNode* ConnParser::RecordsContext::RECORDS() {
  return getToken(ConnParser::RECORDS, 0);
}

std::vector<ConnParser::ExprContext *> ConnParser::RecordsContext::expr() {
  return getRuleContexts<ConnParser::ExprContext>();
}

ConnParser::ExprContext* ConnParser::RecordsContext::expr(size_t i) {
  return getRuleContext<ConnParser::ExprContext>(i);
}

tree::TerminalNode* ConnParser::RecordsContext::WHERE() {
  return getToken(ConnParser::WHERE, 0);
}

ConnParser::RecordsContext::RecordsContext(StreamMemberContext *ctx) { copyFrom(ctx); }


//----------------- StreamAuthContext ------------------------------------------------------------------

tree::TerminalNode* ConnParser::StreamAuthContext::AUTH() {
  return getToken(ConnParser::AUTH, 0);
}

ConnParser::PolicyUseContext* ConnParser::StreamAuthContext::policyUse() {
  return getRuleContext<ConnParser::PolicyUseContext>(0);
}

ConnParser::StreamAuthContext::StreamAuthContext(StreamMemberContext *ctx) { copyFrom(ctx); }


//----------------- StreamRequestContext ------------------------------------------------------------------

ConnParser::RequestContext* ConnParser::StreamRequestContext::request() {
  return getRuleContext<ConnParser::RequestContext>(0);
}

ConnParser::StreamRequestContext::StreamRequestContext(StreamMemberContext *ctx) { copyFrom(ctx); }


//----------------- ViaContext ------------------------------------------------------------------

tree::TerminalNode* ConnParser::ViaContext::VIA() {
  return getToken(ConnParser::VIA, 0);
}

ConnParser::PolicyUseContext* ConnParser::ViaContext::policyUse() {
  return getRuleContext<ConnParser::PolicyUseContext>(0);
}

ConnParser::ViaContext::ViaContext(StreamMemberContext *ctx) { copyFrom(ctx); }


//----------------- StreamKeyContext ------------------------------------------------------------------

tree::TerminalNode* ConnParser::StreamKeyContext::KEY() {
  return getToken(ConnParser::KEY, 0);
}

ConnParser::ExprContext* ConnParser::StreamKeyContext::expr() {
  return getRuleContext<ConnParser::ExprContext>(0);
}

ConnParser::StreamKeyContext::StreamKeyContext(StreamMemberContext *ctx) { copyFrom(ctx); }


//----------------- FilterContext ------------------------------------------------------------------

tree::TerminalNode* ConnParser::FilterContext::FILTER() {
  return getToken(ConnParser::FILTER, 0);
}

ConnParser::IdentContext* ConnParser::FilterContext::ident() {
  return getRuleContext<ConnParser::IdentContext>(0);
}

ConnParser::FilterContext::FilterContext(StreamMemberContext *ctx) { copyFrom(ctx); }


//----------------- RecordVersionContext ------------------------------------------------------------------

tree::TerminalNode* ConnParser::RecordVersionContext::VERSION() {
  return getToken(ConnParser::VERSION, 0);
}

ConnParser::ExprContext* ConnParser::RecordVersionContext::expr() {
  return getRuleContext<ConnParser::ExprContext>(0);
}

ConnParser::RecordVersionContext::RecordVersionContext(StreamMemberContext *ctx) { copyFrom(ctx); }


//----------------- KeepSourceContext ------------------------------------------------------------------

tree::TerminalNode* ConnParser::KeepSourceContext::KEEP() {
  return getToken(ConnParser::KEEP, 0);
}

tree::TerminalNode* ConnParser::KeepSourceContext::SOURCE() {
  return getToken(ConnParser::SOURCE, 0);
}

ConnParser::KeepSourceContext::KeepSourceContext(StreamMemberContext *ctx) { copyFrom(ctx); }


//----------------- WhereContext ------------------------------------------------------------------

tree::TerminalNode* ConnParser::WhereContext::WHERE() {
  return getToken(ConnParser::WHERE, 0);
}

ConnParser::ExprContext* ConnParser::WhereContext::expr() {
  return getRuleContext<ConnParser::ExprContext>(0);
}

ConnParser::WhereContext::WhereContext(StreamMemberContext *ctx) { copyFrom(ctx); }


//----------------- StreamErrorsContext ------------------------------------------------------------------

ConnParser::ErrorsUseContext* ConnParser::StreamErrorsContext::errorsUse() {
  return getRuleContext<ConnParser::ErrorsUseContext>(0);
}

ConnParser::StreamErrorsContext::StreamErrorsContext(StreamMemberContext *ctx) { copyFrom(ctx); }


//----------------- StreamLimitsContext ------------------------------------------------------------------

ConnParser::LimitsUseContext* ConnParser::StreamLimitsContext::limitsUse() {
  return getRuleContext<ConnParser::LimitsUseContext>(0);
}

ConnParser::StreamLimitsContext::StreamLimitsContext(StreamMemberContext *ctx) { copyFrom(ctx); }


//----------------- StreamReadContext ------------------------------------------------------------------

ConnParser::ReadDeclContext* ConnParser::StreamReadContext::readDecl() {
  return getRuleContext<ConnParser::ReadDeclContext>(0);
}

ConnParser::StreamReadContext::StreamReadContext(StreamMemberContext *ctx) { copyFrom(ctx); }


//----------------- OrderContext ------------------------------------------------------------------

tree::TerminalNode* ConnParser::OrderContext::ORDER() {
  return getToken(ConnParser::ORDER, 0);
}

ConnParser::IdentContext* ConnParser::OrderContext::ident() {
  return getRuleContext<ConnParser::IdentContext>(0);
}

ConnParser::OrderContext::OrderContext(StreamMemberContext *ctx) { copyFrom(ctx); }


ConnParser::StreamMemberContext* ConnParser::streamMember() {
  StreamMemberContext *_localctx = _tracker.createInstance<StreamMemberContext>(_ctx, getState());
  enterRule(_localctx, 40, ConnParser::RuleStreamMember);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(405);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ConnParser::METHOD: {
        _localctx = dynamic_cast<StreamMemberContext *>(_tracker.createInstance<ConnParser::StreamRequestContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(358);
        request();
        break;
      }

      case ConnParser::RECORDS: {
        _localctx = dynamic_cast<StreamMemberContext *>(_tracker.createInstance<ConnParser::RecordsContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(359);
        match(ConnParser::RECORDS);
        setState(360);
        expr(0);
        setState(363);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == ConnParser::WHERE) {
          setState(361);
          match(ConnParser::WHERE);
          setState(362);
          expr(0);
        }
        break;
      }

      case ConnParser::WHERE: {
        _localctx = dynamic_cast<StreamMemberContext *>(_tracker.createInstance<ConnParser::WhereContext>(_localctx));
        enterOuterAlt(_localctx, 3);
        setState(365);
        match(ConnParser::WHERE);
        setState(366);
        expr(0);
        break;
      }

      case ConnParser::KEY: {
        _localctx = dynamic_cast<StreamMemberContext *>(_tracker.createInstance<ConnParser::StreamKeyContext>(_localctx));
        enterOuterAlt(_localctx, 4);
        setState(367);
        match(ConnParser::KEY);
        setState(368);
        expr(0);
        break;
      }

      case ConnParser::CURSOR: {
        _localctx = dynamic_cast<StreamMemberContext *>(_tracker.createInstance<ConnParser::CursorContext>(_localctx));
        enterOuterAlt(_localctx, 5);
        setState(369);
        match(ConnParser::CURSOR);
        setState(373);
        _errHandler->sync(this);
        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 30, _ctx)) {
        case 1: {
          setState(370);
          expr(0);
          break;
        }

        case 2: {
          setState(371);
          match(ConnParser::TOKEN);
          setState(372);
          expr(0);
          break;
        }

        }
        setState(378);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << ConnParser::FROM)
          | (1ULL << ConnParser::UNTIL)
          | (1ULL << ConnParser::LOOKBACK)
          | (1ULL << ConnParser::WINDOW)
          | (1ULL << ConnParser::ORDER)
          | (1ULL << ConnParser::EXCLUSIVE))) != 0)) {
          setState(375);
          cursorClause();
          setState(380);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case ConnParser::ORDER: {
        _localctx = dynamic_cast<StreamMemberContext *>(_tracker.createInstance<ConnParser::OrderContext>(_localctx));
        enterOuterAlt(_localctx, 6);
        setState(381);
        match(ConnParser::ORDER);
        setState(382);
        ident();
        break;
      }

      case ConnParser::DELETES: {
        _localctx = dynamic_cast<StreamMemberContext *>(_tracker.createInstance<ConnParser::DeletesContext>(_localctx));
        enterOuterAlt(_localctx, 7);
        setState(383);
        match(ConnParser::DELETES);
        setState(389);
        _errHandler->sync(this);
        switch (_input->LA(1)) {
          case ConnParser::FLAGGED: {
            setState(384);
            match(ConnParser::FLAGGED);
            setState(385);
            expr(0);
            break;
          }

          case ConnParser::FROM: {
            setState(386);
            match(ConnParser::FROM);
            setState(387);
            ident();
            break;
          }

          case ConnParser::ID: {
            setState(388);
            match(ConnParser::ID);
            break;
          }

        default:
          throw NoViableAltException(this);
        }
        break;
      }

      case ConnParser::VERSION: {
        _localctx = dynamic_cast<StreamMemberContext *>(_tracker.createInstance<ConnParser::RecordVersionContext>(_localctx));
        enterOuterAlt(_localctx, 8);
        setState(391);
        match(ConnParser::VERSION);
        setState(392);
        expr(0);
        break;
      }

      case ConnParser::AUTH: {
        _localctx = dynamic_cast<StreamMemberContext *>(_tracker.createInstance<ConnParser::StreamAuthContext>(_localctx));
        enterOuterAlt(_localctx, 9);
        setState(393);
        match(ConnParser::AUTH);
        setState(394);
        policyUse();
        break;
      }

      case ConnParser::PAGES: {
        _localctx = dynamic_cast<StreamMemberContext *>(_tracker.createInstance<ConnParser::StreamPagesContext>(_localctx));
        enterOuterAlt(_localctx, 10);
        setState(395);
        pagesUse();
        break;
      }

      case ConnParser::ERRORS: {
        _localctx = dynamic_cast<StreamMemberContext *>(_tracker.createInstance<ConnParser::StreamErrorsContext>(_localctx));
        enterOuterAlt(_localctx, 11);
        setState(396);
        errorsUse();
        break;
      }

      case ConnParser::LIMITS: {
        _localctx = dynamic_cast<StreamMemberContext *>(_tracker.createInstance<ConnParser::StreamLimitsContext>(_localctx));
        enterOuterAlt(_localctx, 12);
        setState(397);
        limitsUse();
        break;
      }

      case ConnParser::VIA: {
        _localctx = dynamic_cast<StreamMemberContext *>(_tracker.createInstance<ConnParser::ViaContext>(_localctx));
        enterOuterAlt(_localctx, 13);
        setState(398);
        match(ConnParser::VIA);
        setState(399);
        policyUse();
        break;
      }

      case ConnParser::FILTER: {
        _localctx = dynamic_cast<StreamMemberContext *>(_tracker.createInstance<ConnParser::FilterContext>(_localctx));
        enterOuterAlt(_localctx, 14);
        setState(400);
        match(ConnParser::FILTER);
        setState(401);
        ident();
        break;
      }

      case ConnParser::KEEP: {
        _localctx = dynamic_cast<StreamMemberContext *>(_tracker.createInstance<ConnParser::KeepSourceContext>(_localctx));
        enterOuterAlt(_localctx, 15);
        setState(402);
        match(ConnParser::KEEP);
        setState(403);
        match(ConnParser::SOURCE);
        break;
      }

      case ConnParser::READ: {
        _localctx = dynamic_cast<StreamMemberContext *>(_tracker.createInstance<ConnParser::StreamReadContext>(_localctx));
        enterOuterAlt(_localctx, 16);
        setState(404);
        readDecl();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ReadDeclContext ------------------------------------------------------------------

ConnParser::ReadDeclContext::ReadDeclContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ConnParser::ReadDeclContext::READ() {
  return getToken(ConnParser::READ, 0);
}

ConnParser::IdentContext* ConnParser::ReadDeclContext::ident() {
  return getRuleContext<ConnParser::IdentContext>(0);
}

ConnParser::StreamBlockContext* ConnParser::ReadDeclContext::streamBlock() {
  return getRuleContext<ConnParser::StreamBlockContext>(0);
}

tree::TerminalNode* ConnParser::ReadDeclContext::WHEN() {
  return getToken(ConnParser::WHEN, 0);
}

ConnParser::ExprContext* ConnParser::ReadDeclContext::expr() {
  return getRuleContext<ConnParser::ExprContext>(0);
}


size_t ConnParser::ReadDeclContext::getRuleIndex() const {
  return ConnParser::RuleReadDecl;
}


ConnParser::ReadDeclContext* ConnParser::readDecl() {
  ReadDeclContext *_localctx = _tracker.createInstance<ReadDeclContext>(_ctx, getState());
  enterRule(_localctx, 42, ConnParser::RuleReadDecl);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(407);
    match(ConnParser::READ);
    setState(408);
    ident();
    setState(411);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ConnParser::WHEN) {
      setState(409);
      match(ConnParser::WHEN);
      setState(410);
      expr(0);
    }
    setState(413);
    streamBlock();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CursorClauseContext ------------------------------------------------------------------

ConnParser::CursorClauseContext::CursorClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ConnParser::CursorClauseContext::FROM() {
  return getToken(ConnParser::FROM, 0);
}

ConnParser::ExprContext* ConnParser::CursorClauseContext::expr() {
  return getRuleContext<ConnParser::ExprContext>(0);
}

tree::TerminalNode* ConnParser::CursorClauseContext::UNTIL() {
  return getToken(ConnParser::UNTIL, 0);
}

tree::TerminalNode* ConnParser::CursorClauseContext::LOOKBACK() {
  return getToken(ConnParser::LOOKBACK, 0);
}

tree::TerminalNode* ConnParser::CursorClauseContext::WINDOW() {
  return getToken(ConnParser::WINDOW, 0);
}

tree::TerminalNode* ConnParser::CursorClauseContext::ORDER() {
  return getToken(ConnParser::ORDER, 0);
}

ConnParser::IdentContext* ConnParser::CursorClauseContext::ident() {
  return getRuleContext<ConnParser::IdentContext>(0);
}

tree::TerminalNode* ConnParser::CursorClauseContext::EXCLUSIVE() {
  return getToken(ConnParser::EXCLUSIVE, 0);
}


size_t ConnParser::CursorClauseContext::getRuleIndex() const {
  return ConnParser::RuleCursorClause;
}


ConnParser::CursorClauseContext* ConnParser::cursorClause() {
  CursorClauseContext *_localctx = _tracker.createInstance<CursorClauseContext>(_ctx, getState());
  enterRule(_localctx, 44, ConnParser::RuleCursorClause);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(426);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ConnParser::FROM: {
        enterOuterAlt(_localctx, 1);
        setState(415);
        match(ConnParser::FROM);
        setState(416);
        expr(0);
        break;
      }

      case ConnParser::UNTIL: {
        enterOuterAlt(_localctx, 2);
        setState(417);
        match(ConnParser::UNTIL);
        setState(418);
        expr(0);
        break;
      }

      case ConnParser::LOOKBACK: {
        enterOuterAlt(_localctx, 3);
        setState(419);
        match(ConnParser::LOOKBACK);
        setState(420);
        expr(0);
        break;
      }

      case ConnParser::WINDOW: {
        enterOuterAlt(_localctx, 4);
        setState(421);
        match(ConnParser::WINDOW);
        setState(422);
        expr(0);
        break;
      }

      case ConnParser::ORDER: {
        enterOuterAlt(_localctx, 5);
        setState(423);
        match(ConnParser::ORDER);
        setState(424);
        ident();
        break;
      }

      case ConnParser::EXCLUSIVE: {
        enterOuterAlt(_localctx, 6);
        setState(425);
        match(ConnParser::EXCLUSIVE);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RequestContext ------------------------------------------------------------------

ConnParser::RequestContext::RequestContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ConnParser::RequestContext::METHOD() {
  return getToken(ConnParser::METHOD, 0);
}

ConnParser::ExprContext* ConnParser::RequestContext::expr() {
  return getRuleContext<ConnParser::ExprContext>(0);
}

ConnParser::PartBlockContext* ConnParser::RequestContext::partBlock() {
  return getRuleContext<ConnParser::PartBlockContext>(0);
}


size_t ConnParser::RequestContext::getRuleIndex() const {
  return ConnParser::RuleRequest;
}


ConnParser::RequestContext* ConnParser::request() {
  RequestContext *_localctx = _tracker.createInstance<RequestContext>(_ctx, getState());
  enterRule(_localctx, 46, ConnParser::RuleRequest);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(428);
    match(ConnParser::METHOD);
    setState(429);
    expr(0);
    setState(431);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ConnParser::LBRACE) {
      setState(430);
      partBlock();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PartBlockContext ------------------------------------------------------------------

ConnParser::PartBlockContext::PartBlockContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ConnParser::PartBlockContext::LBRACE() {
  return getToken(ConnParser::LBRACE, 0);
}

tree::TerminalNode* ConnParser::PartBlockContext::RBRACE() {
  return getToken(ConnParser::RBRACE, 0);
}

std::vector<ConnParser::PartContext *> ConnParser::PartBlockContext::part() {
  return getRuleContexts<ConnParser::PartContext>();
}

ConnParser::PartContext* ConnParser::PartBlockContext::part(size_t i) {
  return getRuleContext<ConnParser::PartContext>(i);
}

std::vector<ConnParser::SepContext *> ConnParser::PartBlockContext::sep() {
  return getRuleContexts<ConnParser::SepContext>();
}

ConnParser::SepContext* ConnParser::PartBlockContext::sep(size_t i) {
  return getRuleContext<ConnParser::SepContext>(i);
}


size_t ConnParser::PartBlockContext::getRuleIndex() const {
  return ConnParser::RulePartBlock;
}


ConnParser::PartBlockContext* ConnParser::partBlock() {
  PartBlockContext *_localctx = _tracker.createInstance<PartBlockContext>(_ctx, getState());
  enterRule(_localctx, 48, ConnParser::RulePartBlock);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(433);
    match(ConnParser::LBRACE);
    setState(435);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ConnParser::AUTH)
      | (1ULL << ConnParser::QUERY)
      | (1ULL << ConnParser::HEADER)
      | (1ULL << ConnParser::FORM)
      | (1ULL << ConnParser::JSON)
      | (1ULL << ConnParser::URL))) != 0)) {
      setState(434);
      part();
    }
    setState(443);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ConnParser::COMMA

    || _la == ConnParser::NL) {
      setState(437);
      sep();
      setState(439);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if ((((_la & ~ 0x3fULL) == 0) &&
        ((1ULL << _la) & ((1ULL << ConnParser::AUTH)
        | (1ULL << ConnParser::QUERY)
        | (1ULL << ConnParser::HEADER)
        | (1ULL << ConnParser::FORM)
        | (1ULL << ConnParser::JSON)
        | (1ULL << ConnParser::URL))) != 0)) {
        setState(438);
        part();
      }
      setState(445);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(446);
    match(ConnParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PartContext ------------------------------------------------------------------

ConnParser::PartContext::PartContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ConnParser::ObjectContext* ConnParser::PartContext::object() {
  return getRuleContext<ConnParser::ObjectContext>(0);
}

tree::TerminalNode* ConnParser::PartContext::QUERY() {
  return getToken(ConnParser::QUERY, 0);
}

tree::TerminalNode* ConnParser::PartContext::HEADER() {
  return getToken(ConnParser::HEADER, 0);
}

tree::TerminalNode* ConnParser::PartContext::FORM() {
  return getToken(ConnParser::FORM, 0);
}

ConnParser::ExprContext* ConnParser::PartContext::expr() {
  return getRuleContext<ConnParser::ExprContext>(0);
}

tree::TerminalNode* ConnParser::PartContext::JSON() {
  return getToken(ConnParser::JSON, 0);
}

tree::TerminalNode* ConnParser::PartContext::URL() {
  return getToken(ConnParser::URL, 0);
}

tree::TerminalNode* ConnParser::PartContext::AUTH() {
  return getToken(ConnParser::AUTH, 0);
}

ConnParser::PolicyUseContext* ConnParser::PartContext::policyUse() {
  return getRuleContext<ConnParser::PolicyUseContext>(0);
}


size_t ConnParser::PartContext::getRuleIndex() const {
  return ConnParser::RulePart;
}


ConnParser::PartContext* ConnParser::part() {
  PartContext *_localctx = _tracker.createInstance<PartContext>(_ctx, getState());
  enterRule(_localctx, 50, ConnParser::RulePart);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(454);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ConnParser::QUERY:
      case ConnParser::HEADER:
      case ConnParser::FORM: {
        enterOuterAlt(_localctx, 1);
        setState(448);
        _la = _input->LA(1);
        if (!((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << ConnParser::QUERY)
          | (1ULL << ConnParser::HEADER)
          | (1ULL << ConnParser::FORM))) != 0))) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(449);
        object();
        break;
      }

      case ConnParser::JSON:
      case ConnParser::URL: {
        enterOuterAlt(_localctx, 2);
        setState(450);
        _la = _input->LA(1);
        if (!(_la == ConnParser::JSON

        || _la == ConnParser::URL)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(451);
        expr(0);
        break;
      }

      case ConnParser::AUTH: {
        enterOuterAlt(_localctx, 3);
        setState(452);
        match(ConnParser::AUTH);
        setState(453);
        policyUse();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PolicyUseContext ------------------------------------------------------------------

ConnParser::PolicyUseContext::PolicyUseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ConnParser::QnameContext* ConnParser::PolicyUseContext::qname() {
  return getRuleContext<ConnParser::QnameContext>(0);
}

ConnParser::ArgsContext* ConnParser::PolicyUseContext::args() {
  return getRuleContext<ConnParser::ArgsContext>(0);
}


size_t ConnParser::PolicyUseContext::getRuleIndex() const {
  return ConnParser::RulePolicyUse;
}


ConnParser::PolicyUseContext* ConnParser::policyUse() {
  PolicyUseContext *_localctx = _tracker.createInstance<PolicyUseContext>(_ctx, getState());
  enterRule(_localctx, 52, ConnParser::RulePolicyUse);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(456);
    qname();
    setState(458);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ConnParser::LPAREN) {
      setState(457);
      args();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PagesUseContext ------------------------------------------------------------------

ConnParser::PagesUseContext::PagesUseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ConnParser::PagesUseContext::PAGES() {
  return getToken(ConnParser::PAGES, 0);
}

ConnParser::PolicyUseContext* ConnParser::PagesUseContext::policyUse() {
  return getRuleContext<ConnParser::PolicyUseContext>(0);
}

ConnParser::PagesBlockContext* ConnParser::PagesUseContext::pagesBlock() {
  return getRuleContext<ConnParser::PagesBlockContext>(0);
}


size_t ConnParser::PagesUseContext::getRuleIndex() const {
  return ConnParser::RulePagesUse;
}


ConnParser::PagesUseContext* ConnParser::pagesUse() {
  PagesUseContext *_localctx = _tracker.createInstance<PagesUseContext>(_ctx, getState());
  enterRule(_localctx, 54, ConnParser::RulePagesUse);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(460);
    match(ConnParser::PAGES);
    setState(463);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ConnParser::CONNECTOR:
      case ConnParser::SHAPE:
      case ConnParser::MODEL:
      case ConnParser::ENUM:
      case ConnParser::MAP:
      case ConnParser::STREAM:
      case ConnParser::PAGES:
      case ConnParser::AUTH:
      case ConnParser::ERRORS:
      case ConnParser::ONLY:
      case ConnParser::TITLE:
      case ConnParser::CATEGORY:
      case ConnParser::VERSION:
      case ConnParser::DOCS:
      case ConnParser::CONFIG:
      case ConnParser::APP:
      case ConnParser::BASE:
      case ConnParser::HOSTS:
      case ConnParser::HEADERS:
      case ConnParser::DOWNLOAD:
      case ConnParser::QUERY:
      case ConnParser::HEADER:
      case ConnParser::FORM:
      case ConnParser::JSON:
      case ConnParser::URL:
      case ConnParser::METHOD:
      case ConnParser::RECORDS:
      case ConnParser::KEY:
      case ConnParser::CURSOR:
      case ConnParser::FROM:
      case ConnParser::UNTIL:
      case ConnParser::LOOKBACK:
      case ConnParser::WINDOW:
      case ConnParser::TOKEN:
      case ConnParser::ORDER:
      case ConnParser::EXCLUSIVE:
      case ConnParser::DELETES:
      case ConnParser::FLAGGED:
      case ConnParser::VIA:
      case ConnParser::FILTER:
      case ConnParser::KEEP:
      case ConnParser::SOURCE:
      case ConnParser::STATE:
      case ConnParser::SEND:
      case ConnParser::NEXT:
      case ConnParser::STOP:
      case ConnParser::WHEN:
      case ConnParser::REPEATS:
      case ConnParser::REF:
      case ConnParser::FAIL:
      case ConnParser::RETRY:
      case ConnParser::RESTART:
      case ConnParser::SKIP_:
      case ConnParser::OK:
      case ConnParser::EMPTY_:
      case ConnParser::AFTER:
      case ConnParser::AT:
      case ConnParser::UP:
      case ConnParser::TO:
      case ConnParser::PROBE:
      case ConnParser::LIMITS:
      case ConnParser::PER:
      case ConnParser::ONCE:
      case ConnParser::REMAINING:
      case ConnParser::RESET:
      case ConnParser::SHRINK:
      case ConnParser::RENEW:
      case ConnParser::USE:
      case ConnParser::READ:
      case ConnParser::ID: {
        setState(461);
        policyUse();
        break;
      }

      case ConnParser::LBRACE: {
        setState(462);
        pagesBlock();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ErrorsUseContext ------------------------------------------------------------------

ConnParser::ErrorsUseContext::ErrorsUseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ConnParser::ErrorsUseContext::ERRORS() {
  return getToken(ConnParser::ERRORS, 0);
}

ConnParser::VerdictBlockContext* ConnParser::ErrorsUseContext::verdictBlock() {
  return getRuleContext<ConnParser::VerdictBlockContext>(0);
}

ConnParser::PolicyUseContext* ConnParser::ErrorsUseContext::policyUse() {
  return getRuleContext<ConnParser::PolicyUseContext>(0);
}

tree::TerminalNode* ConnParser::ErrorsUseContext::ONLY() {
  return getToken(ConnParser::ONLY, 0);
}


size_t ConnParser::ErrorsUseContext::getRuleIndex() const {
  return ConnParser::RuleErrorsUse;
}


ConnParser::ErrorsUseContext* ConnParser::errorsUse() {
  ErrorsUseContext *_localctx = _tracker.createInstance<ErrorsUseContext>(_ctx, getState());
  enterRule(_localctx, 56, ConnParser::RuleErrorsUse);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(465);
    match(ConnParser::ERRORS);
    setState(471);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 44, _ctx)) {
    case 1: {
      setState(467);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == ConnParser::ONLY) {
        setState(466);
        match(ConnParser::ONLY);
      }
      setState(469);
      verdictBlock();
      break;
    }

    case 2: {
      setState(470);
      policyUse();
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PagesBlockContext ------------------------------------------------------------------

ConnParser::PagesBlockContext::PagesBlockContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ConnParser::PagesBlockContext::LBRACE() {
  return getToken(ConnParser::LBRACE, 0);
}

tree::TerminalNode* ConnParser::PagesBlockContext::RBRACE() {
  return getToken(ConnParser::RBRACE, 0);
}

std::vector<ConnParser::PagesMemberContext *> ConnParser::PagesBlockContext::pagesMember() {
  return getRuleContexts<ConnParser::PagesMemberContext>();
}

ConnParser::PagesMemberContext* ConnParser::PagesBlockContext::pagesMember(size_t i) {
  return getRuleContext<ConnParser::PagesMemberContext>(i);
}

std::vector<ConnParser::SepContext *> ConnParser::PagesBlockContext::sep() {
  return getRuleContexts<ConnParser::SepContext>();
}

ConnParser::SepContext* ConnParser::PagesBlockContext::sep(size_t i) {
  return getRuleContext<ConnParser::SepContext>(i);
}


size_t ConnParser::PagesBlockContext::getRuleIndex() const {
  return ConnParser::RulePagesBlock;
}


ConnParser::PagesBlockContext* ConnParser::pagesBlock() {
  PagesBlockContext *_localctx = _tracker.createInstance<PagesBlockContext>(_ctx, getState());
  enterRule(_localctx, 58, ConnParser::RulePagesBlock);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(473);
    match(ConnParser::LBRACE);
    setState(475);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (((((_la - 70) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 70)) & ((1ULL << (ConnParser::STATE - 70))
      | (1ULL << (ConnParser::SEND - 70))
      | (1ULL << (ConnParser::NEXT - 70))
      | (1ULL << (ConnParser::STOP - 70))
      | (1ULL << (ConnParser::REPEATS - 70)))) != 0)) {
      setState(474);
      pagesMember();
    }
    setState(483);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ConnParser::COMMA

    || _la == ConnParser::NL) {
      setState(477);
      sep();
      setState(479);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (((((_la - 70) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 70)) & ((1ULL << (ConnParser::STATE - 70))
        | (1ULL << (ConnParser::SEND - 70))
        | (1ULL << (ConnParser::NEXT - 70))
        | (1ULL << (ConnParser::STOP - 70))
        | (1ULL << (ConnParser::REPEATS - 70)))) != 0)) {
        setState(478);
        pagesMember();
      }
      setState(485);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(486);
    match(ConnParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PagesMemberContext ------------------------------------------------------------------

ConnParser::PagesMemberContext::PagesMemberContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}


size_t ConnParser::PagesMemberContext::getRuleIndex() const {
  return ConnParser::RulePagesMember;
}

void ConnParser::PagesMemberContext::copyFrom(PagesMemberContext *ctx) {
  ParserRuleContext::copyFrom(ctx);
}

//----------------- NextContext ------------------------------------------------------------------

tree::TerminalNode* ConnParser::NextContext::NEXT() {
  return getToken(ConnParser::NEXT, 0);
}

std::vector<ConnParser::AssignmentContext *> ConnParser::NextContext::assignment() {
  return getRuleContexts<ConnParser::AssignmentContext>();
}

ConnParser::AssignmentContext* ConnParser::NextContext::assignment(size_t i) {
  return getRuleContext<ConnParser::AssignmentContext>(i);
}

std::vector<tree::TerminalNode *> ConnParser::NextContext::COMMA() {
  return getTokens(ConnParser::COMMA);
}

tree::TerminalNode* ConnParser::NextContext::COMMA(size_t i) {
  return getToken(ConnParser::COMMA, i);
}

ConnParser::NextContext::NextContext(PagesMemberContext *ctx) { copyFrom(ctx); }


//----------------- RepeatsContext ------------------------------------------------------------------

tree::TerminalNode* ConnParser::RepeatsContext::REPEATS() {
  return getToken(ConnParser::REPEATS, 0);
}

ConnParser::RepeatsContext::RepeatsContext(PagesMemberContext *ctx) { copyFrom(ctx); }


//----------------- StopContext ------------------------------------------------------------------

tree::TerminalNode* ConnParser::StopContext::STOP() {
  return getToken(ConnParser::STOP, 0);
}

tree::TerminalNode* ConnParser::StopContext::WHEN() {
  return getToken(ConnParser::WHEN, 0);
}

ConnParser::ExprContext* ConnParser::StopContext::expr() {
  return getRuleContext<ConnParser::ExprContext>(0);
}

ConnParser::StopContext::StopContext(PagesMemberContext *ctx) { copyFrom(ctx); }


//----------------- PagesSendContext ------------------------------------------------------------------

tree::TerminalNode* ConnParser::PagesSendContext::SEND() {
  return getToken(ConnParser::SEND, 0);
}

ConnParser::SendBodyContext* ConnParser::PagesSendContext::sendBody() {
  return getRuleContext<ConnParser::SendBodyContext>(0);
}

ConnParser::PagesSendContext::PagesSendContext(PagesMemberContext *ctx) { copyFrom(ctx); }


//----------------- StateContext ------------------------------------------------------------------

tree::TerminalNode* ConnParser::StateContext::STATE() {
  return getToken(ConnParser::STATE, 0);
}

std::vector<ConnParser::StateVariableContext *> ConnParser::StateContext::stateVariable() {
  return getRuleContexts<ConnParser::StateVariableContext>();
}

ConnParser::StateVariableContext* ConnParser::StateContext::stateVariable(size_t i) {
  return getRuleContext<ConnParser::StateVariableContext>(i);
}

std::vector<tree::TerminalNode *> ConnParser::StateContext::COMMA() {
  return getTokens(ConnParser::COMMA);
}

tree::TerminalNode* ConnParser::StateContext::COMMA(size_t i) {
  return getToken(ConnParser::COMMA, i);
}

ConnParser::StateContext::StateContext(PagesMemberContext *ctx) { copyFrom(ctx); }


ConnParser::PagesMemberContext* ConnParser::pagesMember() {
  PagesMemberContext *_localctx = _tracker.createInstance<PagesMemberContext>(_ctx, getState());
  enterRule(_localctx, 60, ConnParser::RulePagesMember);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    setState(512);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ConnParser::STATE: {
        _localctx = dynamic_cast<PagesMemberContext *>(_tracker.createInstance<ConnParser::StateContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(488);
        match(ConnParser::STATE);
        setState(489);
        stateVariable();
        setState(494);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 48, _ctx);
        while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
          if (alt == 1) {
            setState(490);
            match(ConnParser::COMMA);
            setState(491);
            stateVariable(); 
          }
          setState(496);
          _errHandler->sync(this);
          alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 48, _ctx);
        }
        break;
      }

      case ConnParser::SEND: {
        _localctx = dynamic_cast<PagesMemberContext *>(_tracker.createInstance<ConnParser::PagesSendContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(497);
        match(ConnParser::SEND);
        setState(498);
        sendBody();
        break;
      }

      case ConnParser::NEXT: {
        _localctx = dynamic_cast<PagesMemberContext *>(_tracker.createInstance<ConnParser::NextContext>(_localctx));
        enterOuterAlt(_localctx, 3);
        setState(499);
        match(ConnParser::NEXT);
        setState(500);
        assignment();
        setState(505);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 49, _ctx);
        while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
          if (alt == 1) {
            setState(501);
            match(ConnParser::COMMA);
            setState(502);
            assignment(); 
          }
          setState(507);
          _errHandler->sync(this);
          alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 49, _ctx);
        }
        break;
      }

      case ConnParser::STOP: {
        _localctx = dynamic_cast<PagesMemberContext *>(_tracker.createInstance<ConnParser::StopContext>(_localctx));
        enterOuterAlt(_localctx, 4);
        setState(508);
        match(ConnParser::STOP);
        setState(509);
        match(ConnParser::WHEN);
        setState(510);
        expr(0);
        break;
      }

      case ConnParser::REPEATS: {
        _localctx = dynamic_cast<PagesMemberContext *>(_tracker.createInstance<ConnParser::RepeatsContext>(_localctx));
        enterOuterAlt(_localctx, 5);
        setState(511);
        match(ConnParser::REPEATS);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- StateVariableContext ------------------------------------------------------------------

ConnParser::StateVariableContext::StateVariableContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ConnParser::StateVariableContext::ID() {
  return getToken(ConnParser::ID, 0);
}

tree::TerminalNode* ConnParser::StateVariableContext::COLON() {
  return getToken(ConnParser::COLON, 0);
}

ConnParser::TypeContext* ConnParser::StateVariableContext::type() {
  return getRuleContext<ConnParser::TypeContext>(0);
}

tree::TerminalNode* ConnParser::StateVariableContext::EQ() {
  return getToken(ConnParser::EQ, 0);
}

ConnParser::ExprContext* ConnParser::StateVariableContext::expr() {
  return getRuleContext<ConnParser::ExprContext>(0);
}


size_t ConnParser::StateVariableContext::getRuleIndex() const {
  return ConnParser::RuleStateVariable;
}


ConnParser::StateVariableContext* ConnParser::stateVariable() {
  StateVariableContext *_localctx = _tracker.createInstance<StateVariableContext>(_ctx, getState());
  enterRule(_localctx, 62, ConnParser::RuleStateVariable);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(514);
    match(ConnParser::ID);
    setState(515);
    match(ConnParser::COLON);
    setState(516);
    type();
    setState(517);
    match(ConnParser::EQ);
    setState(518);
    expr(0);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- AssignmentContext ------------------------------------------------------------------

ConnParser::AssignmentContext::AssignmentContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ConnParser::IdentContext* ConnParser::AssignmentContext::ident() {
  return getRuleContext<ConnParser::IdentContext>(0);
}

tree::TerminalNode* ConnParser::AssignmentContext::EQ() {
  return getToken(ConnParser::EQ, 0);
}

ConnParser::ExprContext* ConnParser::AssignmentContext::expr() {
  return getRuleContext<ConnParser::ExprContext>(0);
}


size_t ConnParser::AssignmentContext::getRuleIndex() const {
  return ConnParser::RuleAssignment;
}


ConnParser::AssignmentContext* ConnParser::assignment() {
  AssignmentContext *_localctx = _tracker.createInstance<AssignmentContext>(_ctx, getState());
  enterRule(_localctx, 64, ConnParser::RuleAssignment);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(520);
    ident();
    setState(521);
    match(ConnParser::EQ);
    setState(522);
    expr(0);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SendBodyContext ------------------------------------------------------------------

ConnParser::SendBodyContext::SendBodyContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ConnParser::PartContext* ConnParser::SendBodyContext::part() {
  return getRuleContext<ConnParser::PartContext>(0);
}

ConnParser::PartBlockContext* ConnParser::SendBodyContext::partBlock() {
  return getRuleContext<ConnParser::PartBlockContext>(0);
}


size_t ConnParser::SendBodyContext::getRuleIndex() const {
  return ConnParser::RuleSendBody;
}


ConnParser::SendBodyContext* ConnParser::sendBody() {
  SendBodyContext *_localctx = _tracker.createInstance<SendBodyContext>(_ctx, getState());
  enterRule(_localctx, 66, ConnParser::RuleSendBody);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(526);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ConnParser::AUTH:
      case ConnParser::QUERY:
      case ConnParser::HEADER:
      case ConnParser::FORM:
      case ConnParser::JSON:
      case ConnParser::URL: {
        enterOuterAlt(_localctx, 1);
        setState(524);
        part();
        break;
      }

      case ConnParser::LBRACE: {
        enterOuterAlt(_localctx, 2);
        setState(525);
        partBlock();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- AuthBlockContext ------------------------------------------------------------------

ConnParser::AuthBlockContext::AuthBlockContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ConnParser::AuthBlockContext::LBRACE() {
  return getToken(ConnParser::LBRACE, 0);
}

tree::TerminalNode* ConnParser::AuthBlockContext::RBRACE() {
  return getToken(ConnParser::RBRACE, 0);
}

std::vector<ConnParser::AuthMemberContext *> ConnParser::AuthBlockContext::authMember() {
  return getRuleContexts<ConnParser::AuthMemberContext>();
}

ConnParser::AuthMemberContext* ConnParser::AuthBlockContext::authMember(size_t i) {
  return getRuleContext<ConnParser::AuthMemberContext>(i);
}

std::vector<ConnParser::SepContext *> ConnParser::AuthBlockContext::sep() {
  return getRuleContexts<ConnParser::SepContext>();
}

ConnParser::SepContext* ConnParser::AuthBlockContext::sep(size_t i) {
  return getRuleContext<ConnParser::SepContext>(i);
}


size_t ConnParser::AuthBlockContext::getRuleIndex() const {
  return ConnParser::RuleAuthBlock;
}


ConnParser::AuthBlockContext* ConnParser::authBlock() {
  AuthBlockContext *_localctx = _tracker.createInstance<AuthBlockContext>(_ctx, getState());
  enterRule(_localctx, 68, ConnParser::RuleAuthBlock);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(528);
    match(ConnParser::LBRACE);
    setState(530);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ConnParser::SEND) {
      setState(529);
      authMember();
    }
    setState(538);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ConnParser::COMMA

    || _la == ConnParser::NL) {
      setState(532);
      sep();
      setState(534);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == ConnParser::SEND) {
        setState(533);
        authMember();
      }
      setState(540);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(541);
    match(ConnParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- AuthMemberContext ------------------------------------------------------------------

ConnParser::AuthMemberContext::AuthMemberContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ConnParser::AuthMemberContext::SEND() {
  return getToken(ConnParser::SEND, 0);
}

ConnParser::SendBodyContext* ConnParser::AuthMemberContext::sendBody() {
  return getRuleContext<ConnParser::SendBodyContext>(0);
}


size_t ConnParser::AuthMemberContext::getRuleIndex() const {
  return ConnParser::RuleAuthMember;
}


ConnParser::AuthMemberContext* ConnParser::authMember() {
  AuthMemberContext *_localctx = _tracker.createInstance<AuthMemberContext>(_ctx, getState());
  enterRule(_localctx, 70, ConnParser::RuleAuthMember);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(543);
    match(ConnParser::SEND);
    setState(544);
    sendBody();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- VerdictBlockContext ------------------------------------------------------------------

ConnParser::VerdictBlockContext::VerdictBlockContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ConnParser::VerdictBlockContext::LBRACE() {
  return getToken(ConnParser::LBRACE, 0);
}

tree::TerminalNode* ConnParser::VerdictBlockContext::RBRACE() {
  return getToken(ConnParser::RBRACE, 0);
}

std::vector<ConnParser::VerdictArmContext *> ConnParser::VerdictBlockContext::verdictArm() {
  return getRuleContexts<ConnParser::VerdictArmContext>();
}

ConnParser::VerdictArmContext* ConnParser::VerdictBlockContext::verdictArm(size_t i) {
  return getRuleContext<ConnParser::VerdictArmContext>(i);
}

std::vector<ConnParser::SepContext *> ConnParser::VerdictBlockContext::sep() {
  return getRuleContexts<ConnParser::SepContext>();
}

ConnParser::SepContext* ConnParser::VerdictBlockContext::sep(size_t i) {
  return getRuleContext<ConnParser::SepContext>(i);
}


size_t ConnParser::VerdictBlockContext::getRuleIndex() const {
  return ConnParser::RuleVerdictBlock;
}


ConnParser::VerdictBlockContext* ConnParser::verdictBlock() {
  VerdictBlockContext *_localctx = _tracker.createInstance<VerdictBlockContext>(_ctx, getState());
  enterRule(_localctx, 72, ConnParser::RuleVerdictBlock);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(546);
    match(ConnParser::LBRACE);
    setState(548);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (((((_la - 10) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 10)) & ((1ULL << (ConnParser::TAG - 10))
      | (1ULL << (ConnParser::TRUE - 10))
      | (1ULL << (ConnParser::FALSE - 10))
      | (1ULL << (ConnParser::NULL_ - 10))
      | (1ULL << (ConnParser::CONNECTOR - 10))
      | (1ULL << (ConnParser::SHAPE - 10))
      | (1ULL << (ConnParser::MODEL - 10))
      | (1ULL << (ConnParser::ENUM - 10))
      | (1ULL << (ConnParser::MAP - 10))
      | (1ULL << (ConnParser::STREAM - 10))
      | (1ULL << (ConnParser::PAGES - 10))
      | (1ULL << (ConnParser::AUTH - 10))
      | (1ULL << (ConnParser::ERRORS - 10))
      | (1ULL << (ConnParser::ONLY - 10))
      | (1ULL << (ConnParser::TITLE - 10))
      | (1ULL << (ConnParser::CATEGORY - 10))
      | (1ULL << (ConnParser::VERSION - 10))
      | (1ULL << (ConnParser::DOCS - 10))
      | (1ULL << (ConnParser::CONFIG - 10))
      | (1ULL << (ConnParser::APP - 10))
      | (1ULL << (ConnParser::BASE - 10))
      | (1ULL << (ConnParser::HOSTS - 10))
      | (1ULL << (ConnParser::HEADERS - 10))
      | (1ULL << (ConnParser::DOWNLOAD - 10))
      | (1ULL << (ConnParser::QUERY - 10))
      | (1ULL << (ConnParser::HEADER - 10))
      | (1ULL << (ConnParser::FORM - 10))
      | (1ULL << (ConnParser::JSON - 10))
      | (1ULL << (ConnParser::URL - 10))
      | (1ULL << (ConnParser::METHOD - 10))
      | (1ULL << (ConnParser::RECORDS - 10))
      | (1ULL << (ConnParser::KEY - 10))
      | (1ULL << (ConnParser::CURSOR - 10))
      | (1ULL << (ConnParser::FROM - 10))
      | (1ULL << (ConnParser::UNTIL - 10))
      | (1ULL << (ConnParser::LOOKBACK - 10))
      | (1ULL << (ConnParser::WINDOW - 10))
      | (1ULL << (ConnParser::TOKEN - 10))
      | (1ULL << (ConnParser::ORDER - 10))
      | (1ULL << (ConnParser::EXCLUSIVE - 10))
      | (1ULL << (ConnParser::DELETES - 10))
      | (1ULL << (ConnParser::FLAGGED - 10))
      | (1ULL << (ConnParser::VIA - 10))
      | (1ULL << (ConnParser::FILTER - 10))
      | (1ULL << (ConnParser::KEEP - 10))
      | (1ULL << (ConnParser::SOURCE - 10))
      | (1ULL << (ConnParser::STATE - 10))
      | (1ULL << (ConnParser::SEND - 10))
      | (1ULL << (ConnParser::NEXT - 10))
      | (1ULL << (ConnParser::STOP - 10)))) != 0) || ((((_la - 74) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 74)) & ((1ULL << (ConnParser::WHEN - 74))
      | (1ULL << (ConnParser::REPEATS - 74))
      | (1ULL << (ConnParser::REF - 74))
      | (1ULL << (ConnParser::FAIL - 74))
      | (1ULL << (ConnParser::RETRY - 74))
      | (1ULL << (ConnParser::RESTART - 74))
      | (1ULL << (ConnParser::SKIP_ - 74))
      | (1ULL << (ConnParser::OK - 74))
      | (1ULL << (ConnParser::EMPTY_ - 74))
      | (1ULL << (ConnParser::AFTER - 74))
      | (1ULL << (ConnParser::AT - 74))
      | (1ULL << (ConnParser::UP - 74))
      | (1ULL << (ConnParser::TO - 74))
      | (1ULL << (ConnParser::PROBE - 74))
      | (1ULL << (ConnParser::LIMITS - 74))
      | (1ULL << (ConnParser::PER - 74))
      | (1ULL << (ConnParser::ONCE - 74))
      | (1ULL << (ConnParser::REMAINING - 74))
      | (1ULL << (ConnParser::RESET - 74))
      | (1ULL << (ConnParser::SHRINK - 74))
      | (1ULL << (ConnParser::RENEW - 74))
      | (1ULL << (ConnParser::USE - 74))
      | (1ULL << (ConnParser::READ - 74))
      | (1ULL << (ConnParser::UNDERSCORE - 74))
      | (1ULL << (ConnParser::ID - 74))
      | (1ULL << (ConnParser::DURATION - 74))
      | (1ULL << (ConnParser::NUMBER - 74))
      | (1ULL << (ConnParser::BLOCK_STRING - 74))
      | (1ULL << (ConnParser::RAW_STRING - 74))
      | (1ULL << (ConnParser::QUOTE - 74))
      | (1ULL << (ConnParser::MINUS - 74)))) != 0)) {
      setState(547);
      verdictArm();
    }
    setState(556);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ConnParser::COMMA

    || _la == ConnParser::NL) {
      setState(550);
      sep();
      setState(552);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (((((_la - 10) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 10)) & ((1ULL << (ConnParser::TAG - 10))
        | (1ULL << (ConnParser::TRUE - 10))
        | (1ULL << (ConnParser::FALSE - 10))
        | (1ULL << (ConnParser::NULL_ - 10))
        | (1ULL << (ConnParser::CONNECTOR - 10))
        | (1ULL << (ConnParser::SHAPE - 10))
        | (1ULL << (ConnParser::MODEL - 10))
        | (1ULL << (ConnParser::ENUM - 10))
        | (1ULL << (ConnParser::MAP - 10))
        | (1ULL << (ConnParser::STREAM - 10))
        | (1ULL << (ConnParser::PAGES - 10))
        | (1ULL << (ConnParser::AUTH - 10))
        | (1ULL << (ConnParser::ERRORS - 10))
        | (1ULL << (ConnParser::ONLY - 10))
        | (1ULL << (ConnParser::TITLE - 10))
        | (1ULL << (ConnParser::CATEGORY - 10))
        | (1ULL << (ConnParser::VERSION - 10))
        | (1ULL << (ConnParser::DOCS - 10))
        | (1ULL << (ConnParser::CONFIG - 10))
        | (1ULL << (ConnParser::APP - 10))
        | (1ULL << (ConnParser::BASE - 10))
        | (1ULL << (ConnParser::HOSTS - 10))
        | (1ULL << (ConnParser::HEADERS - 10))
        | (1ULL << (ConnParser::DOWNLOAD - 10))
        | (1ULL << (ConnParser::QUERY - 10))
        | (1ULL << (ConnParser::HEADER - 10))
        | (1ULL << (ConnParser::FORM - 10))
        | (1ULL << (ConnParser::JSON - 10))
        | (1ULL << (ConnParser::URL - 10))
        | (1ULL << (ConnParser::METHOD - 10))
        | (1ULL << (ConnParser::RECORDS - 10))
        | (1ULL << (ConnParser::KEY - 10))
        | (1ULL << (ConnParser::CURSOR - 10))
        | (1ULL << (ConnParser::FROM - 10))
        | (1ULL << (ConnParser::UNTIL - 10))
        | (1ULL << (ConnParser::LOOKBACK - 10))
        | (1ULL << (ConnParser::WINDOW - 10))
        | (1ULL << (ConnParser::TOKEN - 10))
        | (1ULL << (ConnParser::ORDER - 10))
        | (1ULL << (ConnParser::EXCLUSIVE - 10))
        | (1ULL << (ConnParser::DELETES - 10))
        | (1ULL << (ConnParser::FLAGGED - 10))
        | (1ULL << (ConnParser::VIA - 10))
        | (1ULL << (ConnParser::FILTER - 10))
        | (1ULL << (ConnParser::KEEP - 10))
        | (1ULL << (ConnParser::SOURCE - 10))
        | (1ULL << (ConnParser::STATE - 10))
        | (1ULL << (ConnParser::SEND - 10))
        | (1ULL << (ConnParser::NEXT - 10))
        | (1ULL << (ConnParser::STOP - 10)))) != 0) || ((((_la - 74) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 74)) & ((1ULL << (ConnParser::WHEN - 74))
        | (1ULL << (ConnParser::REPEATS - 74))
        | (1ULL << (ConnParser::REF - 74))
        | (1ULL << (ConnParser::FAIL - 74))
        | (1ULL << (ConnParser::RETRY - 74))
        | (1ULL << (ConnParser::RESTART - 74))
        | (1ULL << (ConnParser::SKIP_ - 74))
        | (1ULL << (ConnParser::OK - 74))
        | (1ULL << (ConnParser::EMPTY_ - 74))
        | (1ULL << (ConnParser::AFTER - 74))
        | (1ULL << (ConnParser::AT - 74))
        | (1ULL << (ConnParser::UP - 74))
        | (1ULL << (ConnParser::TO - 74))
        | (1ULL << (ConnParser::PROBE - 74))
        | (1ULL << (ConnParser::LIMITS - 74))
        | (1ULL << (ConnParser::PER - 74))
        | (1ULL << (ConnParser::ONCE - 74))
        | (1ULL << (ConnParser::REMAINING - 74))
        | (1ULL << (ConnParser::RESET - 74))
        | (1ULL << (ConnParser::SHRINK - 74))
        | (1ULL << (ConnParser::RENEW - 74))
        | (1ULL << (ConnParser::USE - 74))
        | (1ULL << (ConnParser::READ - 74))
        | (1ULL << (ConnParser::UNDERSCORE - 74))
        | (1ULL << (ConnParser::ID - 74))
        | (1ULL << (ConnParser::DURATION - 74))
        | (1ULL << (ConnParser::NUMBER - 74))
        | (1ULL << (ConnParser::BLOCK_STRING - 74))
        | (1ULL << (ConnParser::RAW_STRING - 74))
        | (1ULL << (ConnParser::QUOTE - 74))
        | (1ULL << (ConnParser::MINUS - 74)))) != 0)) {
        setState(551);
        verdictArm();
      }
      setState(558);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(559);
    match(ConnParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- VerdictArmContext ------------------------------------------------------------------

ConnParser::VerdictArmContext::VerdictArmContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ConnParser::PatternsContext* ConnParser::VerdictArmContext::patterns() {
  return getRuleContext<ConnParser::PatternsContext>(0);
}

tree::TerminalNode* ConnParser::VerdictArmContext::FATARROW() {
  return getToken(ConnParser::FATARROW, 0);
}

ConnParser::VerdictContext* ConnParser::VerdictArmContext::verdict() {
  return getRuleContext<ConnParser::VerdictContext>(0);
}

tree::TerminalNode* ConnParser::VerdictArmContext::IF() {
  return getToken(ConnParser::IF, 0);
}

ConnParser::ExprContext* ConnParser::VerdictArmContext::expr() {
  return getRuleContext<ConnParser::ExprContext>(0);
}


size_t ConnParser::VerdictArmContext::getRuleIndex() const {
  return ConnParser::RuleVerdictArm;
}


ConnParser::VerdictArmContext* ConnParser::verdictArm() {
  VerdictArmContext *_localctx = _tracker.createInstance<VerdictArmContext>(_ctx, getState());
  enterRule(_localctx, 74, ConnParser::RuleVerdictArm);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(561);
    patterns();
    setState(564);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ConnParser::IF) {
      setState(562);
      match(ConnParser::IF);
      setState(563);
      expr(0);
    }
    setState(566);
    match(ConnParser::FATARROW);
    setState(567);
    verdict();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- VerdictContext ------------------------------------------------------------------

ConnParser::VerdictContext::VerdictContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}


size_t ConnParser::VerdictContext::getRuleIndex() const {
  return ConnParser::RuleVerdict;
}

void ConnParser::VerdictContext::copyFrom(VerdictContext *ctx) {
  ParserRuleContext::copyFrom(ctx);
}

//----------------- ChainVerdictContext ------------------------------------------------------------------

std::vector<ConnParser::VerdictLinkContext *> ConnParser::ChainVerdictContext::verdictLink() {
  return getRuleContexts<ConnParser::VerdictLinkContext>();
}

ConnParser::VerdictLinkContext* ConnParser::ChainVerdictContext::verdictLink(size_t i) {
  return getRuleContext<ConnParser::VerdictLinkContext>(i);
}

std::vector<tree::TerminalNode *> ConnParser::ChainVerdictContext::THEN() {
  return getTokens(ConnParser::THEN);
}

tree::TerminalNode* ConnParser::ChainVerdictContext::THEN(size_t i) {
  return getToken(ConnParser::THEN, i);
}

ConnParser::ChainVerdictContext::ChainVerdictContext(VerdictContext *ctx) { copyFrom(ctx); }


//----------------- MatchVerdictContext ------------------------------------------------------------------

tree::TerminalNode* ConnParser::MatchVerdictContext::MATCH() {
  return getToken(ConnParser::MATCH, 0);
}

ConnParser::ExprContext* ConnParser::MatchVerdictContext::expr() {
  return getRuleContext<ConnParser::ExprContext>(0);
}

ConnParser::VerdictBlockContext* ConnParser::MatchVerdictContext::verdictBlock() {
  return getRuleContext<ConnParser::VerdictBlockContext>(0);
}

ConnParser::MatchVerdictContext::MatchVerdictContext(VerdictContext *ctx) { copyFrom(ctx); }


ConnParser::VerdictContext* ConnParser::verdict() {
  VerdictContext *_localctx = _tracker.createInstance<VerdictContext>(_ctx, getState());
  enterRule(_localctx, 76, ConnParser::RuleVerdict);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(581);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ConnParser::MATCH: {
        _localctx = dynamic_cast<VerdictContext *>(_tracker.createInstance<ConnParser::MatchVerdictContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(569);
        match(ConnParser::MATCH);
        setState(570);
        expr(0);
        setState(571);
        verdictBlock();
        break;
      }

      case ConnParser::FAIL:
      case ConnParser::RETRY:
      case ConnParser::RESTART:
      case ConnParser::SKIP_:
      case ConnParser::OK:
      case ConnParser::EMPTY_:
      case ConnParser::SHRINK:
      case ConnParser::RENEW:
      case ConnParser::USE: {
        _localctx = dynamic_cast<VerdictContext *>(_tracker.createInstance<ConnParser::ChainVerdictContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(573);
        verdictLink();
        setState(578);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == ConnParser::THEN) {
          setState(574);
          match(ConnParser::THEN);
          setState(575);
          verdictLink();
          setState(580);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- VerdictLinkContext ------------------------------------------------------------------

ConnParser::VerdictLinkContext::VerdictLinkContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ConnParser::VerdictWordContext* ConnParser::VerdictLinkContext::verdictWord() {
  return getRuleContext<ConnParser::VerdictWordContext>(0);
}

std::vector<ConnParser::VerdictClauseContext *> ConnParser::VerdictLinkContext::verdictClause() {
  return getRuleContexts<ConnParser::VerdictClauseContext>();
}

ConnParser::VerdictClauseContext* ConnParser::VerdictLinkContext::verdictClause(size_t i) {
  return getRuleContext<ConnParser::VerdictClauseContext>(i);
}


size_t ConnParser::VerdictLinkContext::getRuleIndex() const {
  return ConnParser::RuleVerdictLink;
}


ConnParser::VerdictLinkContext* ConnParser::verdictLink() {
  VerdictLinkContext *_localctx = _tracker.createInstance<VerdictLinkContext>(_ctx, getState());
  enterRule(_localctx, 78, ConnParser::RuleVerdictLink);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(583);
    verdictWord();
    setState(587);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (((((_la - 83) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 83)) & ((1ULL << (ConnParser::AFTER - 83))
      | (1ULL << (ConnParser::AT - 83))
      | (1ULL << (ConnParser::UP - 83)))) != 0)) {
      setState(584);
      verdictClause();
      setState(589);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- VerdictWordContext ------------------------------------------------------------------

ConnParser::VerdictWordContext::VerdictWordContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ConnParser::VerdictWordContext::FAIL() {
  return getToken(ConnParser::FAIL, 0);
}

ConnParser::IdentContext* ConnParser::VerdictWordContext::ident() {
  return getRuleContext<ConnParser::IdentContext>(0);
}

ConnParser::ArgsContext* ConnParser::VerdictWordContext::args() {
  return getRuleContext<ConnParser::ArgsContext>(0);
}

tree::TerminalNode* ConnParser::VerdictWordContext::OK() {
  return getToken(ConnParser::OK, 0);
}

tree::TerminalNode* ConnParser::VerdictWordContext::EMPTY_() {
  return getToken(ConnParser::EMPTY_, 0);
}

tree::TerminalNode* ConnParser::VerdictWordContext::SKIP_() {
  return getToken(ConnParser::SKIP_, 0);
}

tree::TerminalNode* ConnParser::VerdictWordContext::RENEW() {
  return getToken(ConnParser::RENEW, 0);
}

tree::TerminalNode* ConnParser::VerdictWordContext::RETRY() {
  return getToken(ConnParser::RETRY, 0);
}

tree::TerminalNode* ConnParser::VerdictWordContext::RESTART() {
  return getToken(ConnParser::RESTART, 0);
}

tree::TerminalNode* ConnParser::VerdictWordContext::SHRINK() {
  return getToken(ConnParser::SHRINK, 0);
}

tree::TerminalNode* ConnParser::VerdictWordContext::TO() {
  return getToken(ConnParser::TO, 0);
}

ConnParser::ExprContext* ConnParser::VerdictWordContext::expr() {
  return getRuleContext<ConnParser::ExprContext>(0);
}

tree::TerminalNode* ConnParser::VerdictWordContext::USE() {
  return getToken(ConnParser::USE, 0);
}


size_t ConnParser::VerdictWordContext::getRuleIndex() const {
  return ConnParser::RuleVerdictWord;
}


ConnParser::VerdictWordContext* ConnParser::verdictWord() {
  VerdictWordContext *_localctx = _tracker.createInstance<VerdictWordContext>(_ctx, getState());
  enterRule(_localctx, 80, ConnParser::RuleVerdictWord);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(608);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ConnParser::FAIL: {
        enterOuterAlt(_localctx, 1);
        setState(590);
        match(ConnParser::FAIL);
        setState(595);
        _errHandler->sync(this);

        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 63, _ctx)) {
        case 1: {
          setState(591);
          ident();
          setState(593);
          _errHandler->sync(this);

          _la = _input->LA(1);
          if (_la == ConnParser::LPAREN) {
            setState(592);
            args();
          }
          break;
        }

        }
        break;
      }

      case ConnParser::SKIP_:
      case ConnParser::OK:
      case ConnParser::EMPTY_:
      case ConnParser::RENEW: {
        enterOuterAlt(_localctx, 2);
        setState(597);
        _la = _input->LA(1);
        if (!(((((_la - 80) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 80)) & ((1ULL << (ConnParser::SKIP_ - 80))
          | (1ULL << (ConnParser::OK - 80))
          | (1ULL << (ConnParser::EMPTY_ - 80))
          | (1ULL << (ConnParser::RENEW - 80)))) != 0))) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(599);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == ConnParser::LPAREN) {
          setState(598);
          args();
        }
        break;
      }

      case ConnParser::RETRY: {
        enterOuterAlt(_localctx, 3);
        setState(601);
        match(ConnParser::RETRY);
        break;
      }

      case ConnParser::RESTART: {
        enterOuterAlt(_localctx, 4);
        setState(602);
        match(ConnParser::RESTART);
        break;
      }

      case ConnParser::SHRINK: {
        enterOuterAlt(_localctx, 5);
        setState(603);
        match(ConnParser::SHRINK);
        setState(604);
        match(ConnParser::TO);
        setState(605);
        expr(0);
        break;
      }

      case ConnParser::USE: {
        enterOuterAlt(_localctx, 6);
        setState(606);
        match(ConnParser::USE);
        setState(607);
        ident();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- VerdictClauseContext ------------------------------------------------------------------

ConnParser::VerdictClauseContext::VerdictClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ConnParser::VerdictClauseContext::AFTER() {
  return getToken(ConnParser::AFTER, 0);
}

ConnParser::ExprContext* ConnParser::VerdictClauseContext::expr() {
  return getRuleContext<ConnParser::ExprContext>(0);
}

tree::TerminalNode* ConnParser::VerdictClauseContext::AT() {
  return getToken(ConnParser::AT, 0);
}

tree::TerminalNode* ConnParser::VerdictClauseContext::UP() {
  return getToken(ConnParser::UP, 0);
}

tree::TerminalNode* ConnParser::VerdictClauseContext::TO() {
  return getToken(ConnParser::TO, 0);
}


size_t ConnParser::VerdictClauseContext::getRuleIndex() const {
  return ConnParser::RuleVerdictClause;
}


ConnParser::VerdictClauseContext* ConnParser::verdictClause() {
  VerdictClauseContext *_localctx = _tracker.createInstance<VerdictClauseContext>(_ctx, getState());
  enterRule(_localctx, 82, ConnParser::RuleVerdictClause);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(617);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ConnParser::AFTER: {
        enterOuterAlt(_localctx, 1);
        setState(610);
        match(ConnParser::AFTER);
        setState(611);
        expr(0);
        break;
      }

      case ConnParser::AT: {
        enterOuterAlt(_localctx, 2);
        setState(612);
        match(ConnParser::AT);
        setState(613);
        expr(0);
        break;
      }

      case ConnParser::UP: {
        enterOuterAlt(_localctx, 3);
        setState(614);
        match(ConnParser::UP);
        setState(615);
        match(ConnParser::TO);
        setState(616);
        expr(0);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- LimitsUseContext ------------------------------------------------------------------

ConnParser::LimitsUseContext::LimitsUseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ConnParser::LimitsUseContext::LIMITS() {
  return getToken(ConnParser::LIMITS, 0);
}

ConnParser::LimitsBlockContext* ConnParser::LimitsUseContext::limitsBlock() {
  return getRuleContext<ConnParser::LimitsBlockContext>(0);
}

tree::TerminalNode* ConnParser::LimitsUseContext::ONLY() {
  return getToken(ConnParser::ONLY, 0);
}


size_t ConnParser::LimitsUseContext::getRuleIndex() const {
  return ConnParser::RuleLimitsUse;
}


ConnParser::LimitsUseContext* ConnParser::limitsUse() {
  LimitsUseContext *_localctx = _tracker.createInstance<LimitsUseContext>(_ctx, getState());
  enterRule(_localctx, 84, ConnParser::RuleLimitsUse);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(619);
    match(ConnParser::LIMITS);
    setState(621);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ConnParser::ONLY) {
      setState(620);
      match(ConnParser::ONLY);
    }
    setState(623);
    limitsBlock();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- LimitsBlockContext ------------------------------------------------------------------

ConnParser::LimitsBlockContext::LimitsBlockContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ConnParser::LimitsBlockContext::LBRACE() {
  return getToken(ConnParser::LBRACE, 0);
}

tree::TerminalNode* ConnParser::LimitsBlockContext::RBRACE() {
  return getToken(ConnParser::RBRACE, 0);
}

std::vector<ConnParser::LimitContext *> ConnParser::LimitsBlockContext::limit() {
  return getRuleContexts<ConnParser::LimitContext>();
}

ConnParser::LimitContext* ConnParser::LimitsBlockContext::limit(size_t i) {
  return getRuleContext<ConnParser::LimitContext>(i);
}

std::vector<ConnParser::SepContext *> ConnParser::LimitsBlockContext::sep() {
  return getRuleContexts<ConnParser::SepContext>();
}

ConnParser::SepContext* ConnParser::LimitsBlockContext::sep(size_t i) {
  return getRuleContext<ConnParser::SepContext>(i);
}


size_t ConnParser::LimitsBlockContext::getRuleIndex() const {
  return ConnParser::RuleLimitsBlock;
}


ConnParser::LimitsBlockContext* ConnParser::limitsBlock() {
  LimitsBlockContext *_localctx = _tracker.createInstance<LimitsBlockContext>(_ctx, getState());
  enterRule(_localctx, 86, ConnParser::RuleLimitsBlock);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(625);
    match(ConnParser::LBRACE);
    setState(627);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (((((_la - 4) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 4)) & ((1ULL << (ConnParser::LAMBDA - 4))
      | (1ULL << (ConnParser::IN_PLACE - 4))
      | (1ULL << (ConnParser::FOR_RECORDS - 4))
      | (1ULL << (ConnParser::FOR_DICTIONARY - 4))
      | (1ULL << (ConnParser::TAG - 4))
      | (1ULL << (ConnParser::TRUE - 4))
      | (1ULL << (ConnParser::FALSE - 4))
      | (1ULL << (ConnParser::NULL_ - 4))
      | (1ULL << (ConnParser::NOT - 4))
      | (1ULL << (ConnParser::IF - 4))
      | (1ULL << (ConnParser::FOR - 4))
      | (1ULL << (ConnParser::MATCH - 4))
      | (1ULL << (ConnParser::CONNECTOR - 4))
      | (1ULL << (ConnParser::SHAPE - 4))
      | (1ULL << (ConnParser::MODEL - 4))
      | (1ULL << (ConnParser::ENUM - 4))
      | (1ULL << (ConnParser::MAP - 4))
      | (1ULL << (ConnParser::STREAM - 4))
      | (1ULL << (ConnParser::PAGES - 4))
      | (1ULL << (ConnParser::AUTH - 4))
      | (1ULL << (ConnParser::ERRORS - 4))
      | (1ULL << (ConnParser::ONLY - 4))
      | (1ULL << (ConnParser::TITLE - 4))
      | (1ULL << (ConnParser::CATEGORY - 4))
      | (1ULL << (ConnParser::VERSION - 4))
      | (1ULL << (ConnParser::DOCS - 4))
      | (1ULL << (ConnParser::CONFIG - 4))
      | (1ULL << (ConnParser::APP - 4))
      | (1ULL << (ConnParser::BASE - 4))
      | (1ULL << (ConnParser::HOSTS - 4))
      | (1ULL << (ConnParser::HEADERS - 4))
      | (1ULL << (ConnParser::DOWNLOAD - 4))
      | (1ULL << (ConnParser::QUERY - 4))
      | (1ULL << (ConnParser::HEADER - 4))
      | (1ULL << (ConnParser::FORM - 4))
      | (1ULL << (ConnParser::JSON - 4))
      | (1ULL << (ConnParser::URL - 4))
      | (1ULL << (ConnParser::METHOD - 4))
      | (1ULL << (ConnParser::RECORDS - 4))
      | (1ULL << (ConnParser::KEY - 4))
      | (1ULL << (ConnParser::CURSOR - 4))
      | (1ULL << (ConnParser::FROM - 4))
      | (1ULL << (ConnParser::UNTIL - 4))
      | (1ULL << (ConnParser::LOOKBACK - 4))
      | (1ULL << (ConnParser::WINDOW - 4))
      | (1ULL << (ConnParser::TOKEN - 4))
      | (1ULL << (ConnParser::ORDER - 4))
      | (1ULL << (ConnParser::EXCLUSIVE - 4))
      | (1ULL << (ConnParser::DELETES - 4))
      | (1ULL << (ConnParser::FLAGGED - 4))
      | (1ULL << (ConnParser::VIA - 4))
      | (1ULL << (ConnParser::FILTER - 4)))) != 0) || ((((_la - 68) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 68)) & ((1ULL << (ConnParser::KEEP - 68))
      | (1ULL << (ConnParser::SOURCE - 68))
      | (1ULL << (ConnParser::STATE - 68))
      | (1ULL << (ConnParser::SEND - 68))
      | (1ULL << (ConnParser::NEXT - 68))
      | (1ULL << (ConnParser::STOP - 68))
      | (1ULL << (ConnParser::WHEN - 68))
      | (1ULL << (ConnParser::REPEATS - 68))
      | (1ULL << (ConnParser::REF - 68))
      | (1ULL << (ConnParser::FAIL - 68))
      | (1ULL << (ConnParser::RETRY - 68))
      | (1ULL << (ConnParser::RESTART - 68))
      | (1ULL << (ConnParser::SKIP_ - 68))
      | (1ULL << (ConnParser::OK - 68))
      | (1ULL << (ConnParser::EMPTY_ - 68))
      | (1ULL << (ConnParser::AFTER - 68))
      | (1ULL << (ConnParser::AT - 68))
      | (1ULL << (ConnParser::UP - 68))
      | (1ULL << (ConnParser::TO - 68))
      | (1ULL << (ConnParser::PROBE - 68))
      | (1ULL << (ConnParser::LIMITS - 68))
      | (1ULL << (ConnParser::PER - 68))
      | (1ULL << (ConnParser::ONCE - 68))
      | (1ULL << (ConnParser::REMAINING - 68))
      | (1ULL << (ConnParser::RESET - 68))
      | (1ULL << (ConnParser::SHRINK - 68))
      | (1ULL << (ConnParser::RENEW - 68))
      | (1ULL << (ConnParser::USE - 68))
      | (1ULL << (ConnParser::READ - 68))
      | (1ULL << (ConnParser::ID - 68))
      | (1ULL << (ConnParser::DURATION - 68))
      | (1ULL << (ConnParser::NUMBER - 68))
      | (1ULL << (ConnParser::BLOCK_STRING - 68))
      | (1ULL << (ConnParser::RAW_STRING - 68))
      | (1ULL << (ConnParser::QUOTE - 68))
      | (1ULL << (ConnParser::LBRACE - 68))
      | (1ULL << (ConnParser::LPAREN - 68))
      | (1ULL << (ConnParser::LBRACK - 68))
      | (1ULL << (ConnParser::DOT - 68))
      | (1ULL << (ConnParser::MINUS - 68)))) != 0)) {
      setState(626);
      limit();
    }
    setState(635);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ConnParser::COMMA

    || _la == ConnParser::NL) {
      setState(629);
      sep();
      setState(631);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (((((_la - 4) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 4)) & ((1ULL << (ConnParser::LAMBDA - 4))
        | (1ULL << (ConnParser::IN_PLACE - 4))
        | (1ULL << (ConnParser::FOR_RECORDS - 4))
        | (1ULL << (ConnParser::FOR_DICTIONARY - 4))
        | (1ULL << (ConnParser::TAG - 4))
        | (1ULL << (ConnParser::TRUE - 4))
        | (1ULL << (ConnParser::FALSE - 4))
        | (1ULL << (ConnParser::NULL_ - 4))
        | (1ULL << (ConnParser::NOT - 4))
        | (1ULL << (ConnParser::IF - 4))
        | (1ULL << (ConnParser::FOR - 4))
        | (1ULL << (ConnParser::MATCH - 4))
        | (1ULL << (ConnParser::CONNECTOR - 4))
        | (1ULL << (ConnParser::SHAPE - 4))
        | (1ULL << (ConnParser::MODEL - 4))
        | (1ULL << (ConnParser::ENUM - 4))
        | (1ULL << (ConnParser::MAP - 4))
        | (1ULL << (ConnParser::STREAM - 4))
        | (1ULL << (ConnParser::PAGES - 4))
        | (1ULL << (ConnParser::AUTH - 4))
        | (1ULL << (ConnParser::ERRORS - 4))
        | (1ULL << (ConnParser::ONLY - 4))
        | (1ULL << (ConnParser::TITLE - 4))
        | (1ULL << (ConnParser::CATEGORY - 4))
        | (1ULL << (ConnParser::VERSION - 4))
        | (1ULL << (ConnParser::DOCS - 4))
        | (1ULL << (ConnParser::CONFIG - 4))
        | (1ULL << (ConnParser::APP - 4))
        | (1ULL << (ConnParser::BASE - 4))
        | (1ULL << (ConnParser::HOSTS - 4))
        | (1ULL << (ConnParser::HEADERS - 4))
        | (1ULL << (ConnParser::DOWNLOAD - 4))
        | (1ULL << (ConnParser::QUERY - 4))
        | (1ULL << (ConnParser::HEADER - 4))
        | (1ULL << (ConnParser::FORM - 4))
        | (1ULL << (ConnParser::JSON - 4))
        | (1ULL << (ConnParser::URL - 4))
        | (1ULL << (ConnParser::METHOD - 4))
        | (1ULL << (ConnParser::RECORDS - 4))
        | (1ULL << (ConnParser::KEY - 4))
        | (1ULL << (ConnParser::CURSOR - 4))
        | (1ULL << (ConnParser::FROM - 4))
        | (1ULL << (ConnParser::UNTIL - 4))
        | (1ULL << (ConnParser::LOOKBACK - 4))
        | (1ULL << (ConnParser::WINDOW - 4))
        | (1ULL << (ConnParser::TOKEN - 4))
        | (1ULL << (ConnParser::ORDER - 4))
        | (1ULL << (ConnParser::EXCLUSIVE - 4))
        | (1ULL << (ConnParser::DELETES - 4))
        | (1ULL << (ConnParser::FLAGGED - 4))
        | (1ULL << (ConnParser::VIA - 4))
        | (1ULL << (ConnParser::FILTER - 4)))) != 0) || ((((_la - 68) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 68)) & ((1ULL << (ConnParser::KEEP - 68))
        | (1ULL << (ConnParser::SOURCE - 68))
        | (1ULL << (ConnParser::STATE - 68))
        | (1ULL << (ConnParser::SEND - 68))
        | (1ULL << (ConnParser::NEXT - 68))
        | (1ULL << (ConnParser::STOP - 68))
        | (1ULL << (ConnParser::WHEN - 68))
        | (1ULL << (ConnParser::REPEATS - 68))
        | (1ULL << (ConnParser::REF - 68))
        | (1ULL << (ConnParser::FAIL - 68))
        | (1ULL << (ConnParser::RETRY - 68))
        | (1ULL << (ConnParser::RESTART - 68))
        | (1ULL << (ConnParser::SKIP_ - 68))
        | (1ULL << (ConnParser::OK - 68))
        | (1ULL << (ConnParser::EMPTY_ - 68))
        | (1ULL << (ConnParser::AFTER - 68))
        | (1ULL << (ConnParser::AT - 68))
        | (1ULL << (ConnParser::UP - 68))
        | (1ULL << (ConnParser::TO - 68))
        | (1ULL << (ConnParser::PROBE - 68))
        | (1ULL << (ConnParser::LIMITS - 68))
        | (1ULL << (ConnParser::PER - 68))
        | (1ULL << (ConnParser::ONCE - 68))
        | (1ULL << (ConnParser::REMAINING - 68))
        | (1ULL << (ConnParser::RESET - 68))
        | (1ULL << (ConnParser::SHRINK - 68))
        | (1ULL << (ConnParser::RENEW - 68))
        | (1ULL << (ConnParser::USE - 68))
        | (1ULL << (ConnParser::READ - 68))
        | (1ULL << (ConnParser::ID - 68))
        | (1ULL << (ConnParser::DURATION - 68))
        | (1ULL << (ConnParser::NUMBER - 68))
        | (1ULL << (ConnParser::BLOCK_STRING - 68))
        | (1ULL << (ConnParser::RAW_STRING - 68))
        | (1ULL << (ConnParser::QUOTE - 68))
        | (1ULL << (ConnParser::LBRACE - 68))
        | (1ULL << (ConnParser::LPAREN - 68))
        | (1ULL << (ConnParser::LBRACK - 68))
        | (1ULL << (ConnParser::DOT - 68))
        | (1ULL << (ConnParser::MINUS - 68)))) != 0)) {
        setState(630);
        limit();
      }
      setState(637);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(638);
    match(ConnParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- LimitContext ------------------------------------------------------------------

ConnParser::LimitContext::LimitContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}


size_t ConnParser::LimitContext::getRuleIndex() const {
  return ConnParser::RuleLimit;
}

void ConnParser::LimitContext::copyFrom(LimitContext *ctx) {
  ParserRuleContext::copyFrom(ctx);
}

//----------------- CountLimitContext ------------------------------------------------------------------

std::vector<ConnParser::ExprContext *> ConnParser::CountLimitContext::expr() {
  return getRuleContexts<ConnParser::ExprContext>();
}

ConnParser::ExprContext* ConnParser::CountLimitContext::expr(size_t i) {
  return getRuleContext<ConnParser::ExprContext>(i);
}

tree::TerminalNode* ConnParser::CountLimitContext::PER() {
  return getToken(ConnParser::PER, 0);
}

tree::TerminalNode* ConnParser::CountLimitContext::AT() {
  return getToken(ConnParser::AT, 0);
}

tree::TerminalNode* ConnParser::CountLimitContext::ONCE() {
  return getToken(ConnParser::ONCE, 0);
}

ConnParser::LimitScopeContext* ConnParser::CountLimitContext::limitScope() {
  return getRuleContext<ConnParser::LimitScopeContext>(0);
}

ConnParser::CountLimitContext::CountLimitContext(LimitContext *ctx) { copyFrom(ctx); }


//----------------- RemainingLimitContext ------------------------------------------------------------------

tree::TerminalNode* ConnParser::RemainingLimitContext::REMAINING() {
  return getToken(ConnParser::REMAINING, 0);
}

ConnParser::ExprContext* ConnParser::RemainingLimitContext::expr() {
  return getRuleContext<ConnParser::ExprContext>(0);
}

ConnParser::LimitScopeContext* ConnParser::RemainingLimitContext::limitScope() {
  return getRuleContext<ConnParser::LimitScopeContext>(0);
}

ConnParser::RemainingLimitContext::RemainingLimitContext(LimitContext *ctx) { copyFrom(ctx); }


//----------------- ResetLimitContext ------------------------------------------------------------------

tree::TerminalNode* ConnParser::ResetLimitContext::RESET() {
  return getToken(ConnParser::RESET, 0);
}

ConnParser::ExprContext* ConnParser::ResetLimitContext::expr() {
  return getRuleContext<ConnParser::ExprContext>(0);
}

ConnParser::ResetLimitContext::ResetLimitContext(LimitContext *ctx) { copyFrom(ctx); }


ConnParser::LimitContext* ConnParser::limit() {
  LimitContext *_localctx = _tracker.createInstance<LimitContext>(_ctx, getState());
  enterRule(_localctx, 88, ConnParser::RuleLimit);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(657);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 74, _ctx)) {
    case 1: {
      _localctx = dynamic_cast<LimitContext *>(_tracker.createInstance<ConnParser::RemainingLimitContext>(_localctx));
      enterOuterAlt(_localctx, 1);
      setState(640);
      match(ConnParser::REMAINING);
      setState(641);
      expr(0);
      setState(643);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == ConnParser::PER) {
        setState(642);
        limitScope();
      }
      break;
    }

    case 2: {
      _localctx = dynamic_cast<LimitContext *>(_tracker.createInstance<ConnParser::ResetLimitContext>(_localctx));
      enterOuterAlt(_localctx, 2);
      setState(645);
      match(ConnParser::RESET);
      setState(646);
      expr(0);
      break;
    }

    case 3: {
      _localctx = dynamic_cast<LimitContext *>(_tracker.createInstance<ConnParser::CountLimitContext>(_localctx));
      enterOuterAlt(_localctx, 3);
      setState(647);
      expr(0);
      setState(652);
      _errHandler->sync(this);
      switch (_input->LA(1)) {
        case ConnParser::PER: {
          setState(648);
          match(ConnParser::PER);
          setState(649);
          expr(0);
          break;
        }

        case ConnParser::AT: {
          setState(650);
          match(ConnParser::AT);
          setState(651);
          match(ConnParser::ONCE);
          break;
        }

      default:
        throw NoViableAltException(this);
      }
      setState(655);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == ConnParser::PER) {
        setState(654);
        limitScope();
      }
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- LimitScopeContext ------------------------------------------------------------------

ConnParser::LimitScopeContext::LimitScopeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ConnParser::LimitScopeContext::PER() {
  return getToken(ConnParser::PER, 0);
}

ConnParser::IdentContext* ConnParser::LimitScopeContext::ident() {
  return getRuleContext<ConnParser::IdentContext>(0);
}


size_t ConnParser::LimitScopeContext::getRuleIndex() const {
  return ConnParser::RuleLimitScope;
}


ConnParser::LimitScopeContext* ConnParser::limitScope() {
  LimitScopeContext *_localctx = _tracker.createInstance<LimitScopeContext>(_ctx, getState());
  enterRule(_localctx, 90, ConnParser::RuleLimitScope);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(659);
    match(ConnParser::PER);
    setState(660);
    ident();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- FieldBlockContext ------------------------------------------------------------------

ConnParser::FieldBlockContext::FieldBlockContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ConnParser::FieldBlockContext::LBRACE() {
  return getToken(ConnParser::LBRACE, 0);
}

tree::TerminalNode* ConnParser::FieldBlockContext::RBRACE() {
  return getToken(ConnParser::RBRACE, 0);
}

std::vector<ConnParser::FieldContext *> ConnParser::FieldBlockContext::field() {
  return getRuleContexts<ConnParser::FieldContext>();
}

ConnParser::FieldContext* ConnParser::FieldBlockContext::field(size_t i) {
  return getRuleContext<ConnParser::FieldContext>(i);
}

std::vector<ConnParser::SepContext *> ConnParser::FieldBlockContext::sep() {
  return getRuleContexts<ConnParser::SepContext>();
}

ConnParser::SepContext* ConnParser::FieldBlockContext::sep(size_t i) {
  return getRuleContext<ConnParser::SepContext>(i);
}


size_t ConnParser::FieldBlockContext::getRuleIndex() const {
  return ConnParser::RuleFieldBlock;
}


ConnParser::FieldBlockContext* ConnParser::fieldBlock() {
  FieldBlockContext *_localctx = _tracker.createInstance<FieldBlockContext>(_ctx, getState());
  enterRule(_localctx, 92, ConnParser::RuleFieldBlock);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(662);
    match(ConnParser::LBRACE);
    setState(664);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ConnParser::TAG || ((((_la - 98) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 98)) & ((1ULL << (ConnParser::ID - 98))
      | (1ULL << (ConnParser::BLOCK_STRING - 98))
      | (1ULL << (ConnParser::RAW_STRING - 98))
      | (1ULL << (ConnParser::QUOTE - 98))
      | (1ULL << (ConnParser::DOTDOT - 98)))) != 0)) {
      setState(663);
      field();
    }
    setState(672);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ConnParser::COMMA

    || _la == ConnParser::NL) {
      setState(666);
      sep();
      setState(668);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == ConnParser::TAG || ((((_la - 98) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 98)) & ((1ULL << (ConnParser::ID - 98))
        | (1ULL << (ConnParser::BLOCK_STRING - 98))
        | (1ULL << (ConnParser::RAW_STRING - 98))
        | (1ULL << (ConnParser::QUOTE - 98))
        | (1ULL << (ConnParser::DOTDOT - 98)))) != 0)) {
        setState(667);
        field();
      }
      setState(674);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(675);
    match(ConnParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- FieldContext ------------------------------------------------------------------

ConnParser::FieldContext::FieldContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ConnParser::KeyContext* ConnParser::FieldContext::key() {
  return getRuleContext<ConnParser::KeyContext>(0);
}

tree::TerminalNode* ConnParser::FieldContext::COLON() {
  return getToken(ConnParser::COLON, 0);
}

ConnParser::TypeContext* ConnParser::FieldContext::type() {
  return getRuleContext<ConnParser::TypeContext>(0);
}

tree::TerminalNode* ConnParser::FieldContext::DOTDOT() {
  return getToken(ConnParser::DOTDOT, 0);
}

tree::TerminalNode* ConnParser::FieldContext::EQ() {
  return getToken(ConnParser::EQ, 0);
}

ConnParser::ExprContext* ConnParser::FieldContext::expr() {
  return getRuleContext<ConnParser::ExprContext>(0);
}


size_t ConnParser::FieldContext::getRuleIndex() const {
  return ConnParser::RuleField;
}


ConnParser::FieldContext* ConnParser::field() {
  FieldContext *_localctx = _tracker.createInstance<FieldContext>(_ctx, getState());
  enterRule(_localctx, 94, ConnParser::RuleField);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(678);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ConnParser::DOTDOT) {
      setState(677);
      match(ConnParser::DOTDOT);
    }
    setState(680);
    key();
    setState(681);
    match(ConnParser::COLON);
    setState(682);
    type();
    setState(685);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ConnParser::EQ) {
      setState(683);
      match(ConnParser::EQ);
      setState(684);
      expr(0);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ParamsContext ------------------------------------------------------------------

ConnParser::ParamsContext::ParamsContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ConnParser::ParamsContext::LPAREN() {
  return getToken(ConnParser::LPAREN, 0);
}

tree::TerminalNode* ConnParser::ParamsContext::RPAREN() {
  return getToken(ConnParser::RPAREN, 0);
}

std::vector<ConnParser::ParamContext *> ConnParser::ParamsContext::param() {
  return getRuleContexts<ConnParser::ParamContext>();
}

ConnParser::ParamContext* ConnParser::ParamsContext::param(size_t i) {
  return getRuleContext<ConnParser::ParamContext>(i);
}

std::vector<tree::TerminalNode *> ConnParser::ParamsContext::COMMA() {
  return getTokens(ConnParser::COMMA);
}

tree::TerminalNode* ConnParser::ParamsContext::COMMA(size_t i) {
  return getToken(ConnParser::COMMA, i);
}


size_t ConnParser::ParamsContext::getRuleIndex() const {
  return ConnParser::RuleParams;
}


ConnParser::ParamsContext* ConnParser::params() {
  ParamsContext *_localctx = _tracker.createInstance<ParamsContext>(_ctx, getState());
  enterRule(_localctx, 96, ConnParser::RuleParams);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(687);
    match(ConnParser::LPAREN);
    setState(689);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ConnParser::ID) {
      setState(688);
      param();
    }
    setState(697);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ConnParser::COMMA) {
      setState(691);
      match(ConnParser::COMMA);
      setState(693);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == ConnParser::ID) {
        setState(692);
        param();
      }
      setState(699);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(700);
    match(ConnParser::RPAREN);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ParamContext ------------------------------------------------------------------

ConnParser::ParamContext::ParamContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ConnParser::ParamContext::ID() {
  return getToken(ConnParser::ID, 0);
}

tree::TerminalNode* ConnParser::ParamContext::COLON() {
  return getToken(ConnParser::COLON, 0);
}

ConnParser::TypeContext* ConnParser::ParamContext::type() {
  return getRuleContext<ConnParser::TypeContext>(0);
}

tree::TerminalNode* ConnParser::ParamContext::EQ() {
  return getToken(ConnParser::EQ, 0);
}

ConnParser::ExprContext* ConnParser::ParamContext::expr() {
  return getRuleContext<ConnParser::ExprContext>(0);
}


size_t ConnParser::ParamContext::getRuleIndex() const {
  return ConnParser::RuleParam;
}


ConnParser::ParamContext* ConnParser::param() {
  ParamContext *_localctx = _tracker.createInstance<ParamContext>(_ctx, getState());
  enterRule(_localctx, 98, ConnParser::RuleParam);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(702);
    match(ConnParser::ID);
    setState(703);
    match(ConnParser::COLON);
    setState(704);
    type();
    setState(707);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ConnParser::EQ) {
      setState(705);
      match(ConnParser::EQ);
      setState(706);
      expr(0);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TypeContext ------------------------------------------------------------------

ConnParser::TypeContext::TypeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}


size_t ConnParser::TypeContext::getRuleIndex() const {
  return ConnParser::RuleType;
}

void ConnParser::TypeContext::copyFrom(TypeContext *ctx) {
  ParserRuleContext::copyFrom(ctx);
}

//----------------- LiteralTypeContext ------------------------------------------------------------------

std::vector<ConnParser::ConstantContext *> ConnParser::LiteralTypeContext::constant() {
  return getRuleContexts<ConnParser::ConstantContext>();
}

ConnParser::ConstantContext* ConnParser::LiteralTypeContext::constant(size_t i) {
  return getRuleContext<ConnParser::ConstantContext>(i);
}

std::vector<tree::TerminalNode *> ConnParser::LiteralTypeContext::PIPE() {
  return getTokens(ConnParser::PIPE);
}

tree::TerminalNode* ConnParser::LiteralTypeContext::PIPE(size_t i) {
  return getToken(ConnParser::PIPE, i);
}

ConnParser::LiteralTypeContext::LiteralTypeContext(TypeContext *ctx) { copyFrom(ctx); }


//----------------- PerAnswerTypeContext ------------------------------------------------------------------

tree::TerminalNode* ConnParser::PerAnswerTypeContext::FATARROW() {
  return getToken(ConnParser::FATARROW, 0);
}

ConnParser::TypeContext* ConnParser::PerAnswerTypeContext::type() {
  return getRuleContext<ConnParser::TypeContext>(0);
}

ConnParser::PerAnswerTypeContext::PerAnswerTypeContext(TypeContext *ctx) { copyFrom(ctx); }


//----------------- PlainTypeContext ------------------------------------------------------------------

ConnParser::BaseTypeContext* ConnParser::PlainTypeContext::baseType() {
  return getRuleContext<ConnParser::BaseTypeContext>(0);
}

tree::TerminalNode* ConnParser::PlainTypeContext::QUESTION() {
  return getToken(ConnParser::QUESTION, 0);
}

tree::TerminalNode* ConnParser::PlainTypeContext::AS() {
  return getToken(ConnParser::AS, 0);
}

std::vector<ConnParser::FormatContext *> ConnParser::PlainTypeContext::format() {
  return getRuleContexts<ConnParser::FormatContext>();
}

ConnParser::FormatContext* ConnParser::PlainTypeContext::format(size_t i) {
  return getRuleContext<ConnParser::FormatContext>(i);
}

std::vector<tree::TerminalNode *> ConnParser::PlainTypeContext::PIPE() {
  return getTokens(ConnParser::PIPE);
}

tree::TerminalNode* ConnParser::PlainTypeContext::PIPE(size_t i) {
  return getToken(ConnParser::PIPE, i);
}

ConnParser::PlainTypeContext::PlainTypeContext(TypeContext *ctx) { copyFrom(ctx); }


ConnParser::TypeContext* ConnParser::type() {
  TypeContext *_localctx = _tracker.createInstance<TypeContext>(_ctx, getState());
  enterRule(_localctx, 100, ConnParser::RuleType);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(734);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ConnParser::FATARROW: {
        _localctx = dynamic_cast<TypeContext *>(_tracker.createInstance<ConnParser::PerAnswerTypeContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(709);
        match(ConnParser::FATARROW);
        setState(710);
        type();
        break;
      }

      case ConnParser::CONNECTOR:
      case ConnParser::SHAPE:
      case ConnParser::MODEL:
      case ConnParser::ENUM:
      case ConnParser::MAP:
      case ConnParser::STREAM:
      case ConnParser::PAGES:
      case ConnParser::AUTH:
      case ConnParser::ERRORS:
      case ConnParser::ONLY:
      case ConnParser::TITLE:
      case ConnParser::CATEGORY:
      case ConnParser::VERSION:
      case ConnParser::DOCS:
      case ConnParser::CONFIG:
      case ConnParser::APP:
      case ConnParser::BASE:
      case ConnParser::HOSTS:
      case ConnParser::HEADERS:
      case ConnParser::DOWNLOAD:
      case ConnParser::QUERY:
      case ConnParser::HEADER:
      case ConnParser::FORM:
      case ConnParser::JSON:
      case ConnParser::URL:
      case ConnParser::METHOD:
      case ConnParser::RECORDS:
      case ConnParser::KEY:
      case ConnParser::CURSOR:
      case ConnParser::FROM:
      case ConnParser::UNTIL:
      case ConnParser::LOOKBACK:
      case ConnParser::WINDOW:
      case ConnParser::TOKEN:
      case ConnParser::ORDER:
      case ConnParser::EXCLUSIVE:
      case ConnParser::DELETES:
      case ConnParser::FLAGGED:
      case ConnParser::VIA:
      case ConnParser::FILTER:
      case ConnParser::KEEP:
      case ConnParser::SOURCE:
      case ConnParser::STATE:
      case ConnParser::SEND:
      case ConnParser::NEXT:
      case ConnParser::STOP:
      case ConnParser::WHEN:
      case ConnParser::REPEATS:
      case ConnParser::REF:
      case ConnParser::FAIL:
      case ConnParser::RETRY:
      case ConnParser::RESTART:
      case ConnParser::SKIP_:
      case ConnParser::OK:
      case ConnParser::EMPTY_:
      case ConnParser::AFTER:
      case ConnParser::AT:
      case ConnParser::UP:
      case ConnParser::TO:
      case ConnParser::PROBE:
      case ConnParser::LIMITS:
      case ConnParser::PER:
      case ConnParser::ONCE:
      case ConnParser::REMAINING:
      case ConnParser::RESET:
      case ConnParser::SHRINK:
      case ConnParser::RENEW:
      case ConnParser::USE:
      case ConnParser::READ:
      case ConnParser::ID:
      case ConnParser::LBRACE:
      case ConnParser::LBRACK: {
        _localctx = dynamic_cast<TypeContext *>(_tracker.createInstance<ConnParser::PlainTypeContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(711);
        baseType();
        setState(713);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == ConnParser::QUESTION) {
          setState(712);
          match(ConnParser::QUESTION);
        }
        setState(724);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == ConnParser::AS) {
          setState(715);
          match(ConnParser::AS);
          setState(716);
          format();
          setState(721);
          _errHandler->sync(this);
          _la = _input->LA(1);
          while (_la == ConnParser::PIPE) {
            setState(717);
            match(ConnParser::PIPE);
            setState(718);
            format();
            setState(723);
            _errHandler->sync(this);
            _la = _input->LA(1);
          }
        }
        break;
      }

      case ConnParser::TAG:
      case ConnParser::TRUE:
      case ConnParser::FALSE:
      case ConnParser::NULL_:
      case ConnParser::DURATION:
      case ConnParser::NUMBER:
      case ConnParser::BLOCK_STRING:
      case ConnParser::RAW_STRING:
      case ConnParser::QUOTE:
      case ConnParser::MINUS: {
        _localctx = dynamic_cast<TypeContext *>(_tracker.createInstance<ConnParser::LiteralTypeContext>(_localctx));
        enterOuterAlt(_localctx, 3);
        setState(726);
        constant();
        setState(731);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == ConnParser::PIPE) {
          setState(727);
          match(ConnParser::PIPE);
          setState(728);
          constant();
          setState(733);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- BaseTypeContext ------------------------------------------------------------------

ConnParser::BaseTypeContext::BaseTypeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}


size_t ConnParser::BaseTypeContext::getRuleIndex() const {
  return ConnParser::RuleBaseType;
}

void ConnParser::BaseTypeContext::copyFrom(BaseTypeContext *ctx) {
  ParserRuleContext::copyFrom(ctx);
}

//----------------- NamedTypeContext ------------------------------------------------------------------

ConnParser::QnameContext* ConnParser::NamedTypeContext::qname() {
  return getRuleContext<ConnParser::QnameContext>(0);
}

ConnParser::NamedTypeContext::NamedTypeContext(BaseTypeContext *ctx) { copyFrom(ctx); }


//----------------- RecordTypeContext ------------------------------------------------------------------

ConnParser::FieldBlockContext* ConnParser::RecordTypeContext::fieldBlock() {
  return getRuleContext<ConnParser::FieldBlockContext>(0);
}

ConnParser::RecordTypeContext::RecordTypeContext(BaseTypeContext *ctx) { copyFrom(ctx); }


//----------------- ReferenceTypeContext ------------------------------------------------------------------

tree::TerminalNode* ConnParser::ReferenceTypeContext::REF() {
  return getToken(ConnParser::REF, 0);
}

ConnParser::QnameContext* ConnParser::ReferenceTypeContext::qname() {
  return getRuleContext<ConnParser::QnameContext>(0);
}

ConnParser::ReferenceTypeContext::ReferenceTypeContext(BaseTypeContext *ctx) { copyFrom(ctx); }


//----------------- ListTypeContext ------------------------------------------------------------------

tree::TerminalNode* ConnParser::ListTypeContext::LBRACK() {
  return getToken(ConnParser::LBRACK, 0);
}

std::vector<ConnParser::TypeContext *> ConnParser::ListTypeContext::type() {
  return getRuleContexts<ConnParser::TypeContext>();
}

ConnParser::TypeContext* ConnParser::ListTypeContext::type(size_t i) {
  return getRuleContext<ConnParser::TypeContext>(i);
}

tree::TerminalNode* ConnParser::ListTypeContext::RBRACK() {
  return getToken(ConnParser::RBRACK, 0);
}

tree::TerminalNode* ConnParser::ListTypeContext::COLON() {
  return getToken(ConnParser::COLON, 0);
}

tree::TerminalNode* ConnParser::ListTypeContext::OR_ONE() {
  return getToken(ConnParser::OR_ONE, 0);
}

ConnParser::ListTypeContext::ListTypeContext(BaseTypeContext *ctx) { copyFrom(ctx); }


ConnParser::BaseTypeContext* ConnParser::baseType() {
  BaseTypeContext *_localctx = _tracker.createInstance<BaseTypeContext>(_ctx, getState());
  enterRule(_localctx, 102, ConnParser::RuleBaseType);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(750);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 91, _ctx)) {
    case 1: {
      _localctx = dynamic_cast<BaseTypeContext *>(_tracker.createInstance<ConnParser::NamedTypeContext>(_localctx));
      enterOuterAlt(_localctx, 1);
      setState(736);
      qname();
      break;
    }

    case 2: {
      _localctx = dynamic_cast<BaseTypeContext *>(_tracker.createInstance<ConnParser::ReferenceTypeContext>(_localctx));
      enterOuterAlt(_localctx, 2);
      setState(737);
      match(ConnParser::REF);
      setState(738);
      qname();
      break;
    }

    case 3: {
      _localctx = dynamic_cast<BaseTypeContext *>(_tracker.createInstance<ConnParser::ListTypeContext>(_localctx));
      enterOuterAlt(_localctx, 3);
      setState(739);
      match(ConnParser::LBRACK);
      setState(740);
      type();
      setState(743);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == ConnParser::COLON) {
        setState(741);
        match(ConnParser::COLON);
        setState(742);
        type();
      }
      setState(745);
      match(ConnParser::RBRACK);
      setState(747);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == ConnParser::OR_ONE) {
        setState(746);
        match(ConnParser::OR_ONE);
      }
      break;
    }

    case 4: {
      _localctx = dynamic_cast<BaseTypeContext *>(_tracker.createInstance<ConnParser::RecordTypeContext>(_localctx));
      enterOuterAlt(_localctx, 4);
      setState(749);
      fieldBlock();
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- FormatContext ------------------------------------------------------------------

ConnParser::FormatContext::FormatContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ConnParser::IdentContext* ConnParser::FormatContext::ident() {
  return getRuleContext<ConnParser::IdentContext>(0);
}

ConnParser::StringContext* ConnParser::FormatContext::string() {
  return getRuleContext<ConnParser::StringContext>(0);
}

ConnParser::ZoneContext* ConnParser::FormatContext::zone() {
  return getRuleContext<ConnParser::ZoneContext>(0);
}

ConnParser::ArgsContext* ConnParser::FormatContext::args() {
  return getRuleContext<ConnParser::ArgsContext>(0);
}


size_t ConnParser::FormatContext::getRuleIndex() const {
  return ConnParser::RuleFormat;
}


ConnParser::FormatContext* ConnParser::format() {
  FormatContext *_localctx = _tracker.createInstance<FormatContext>(_ctx, getState());
  enterRule(_localctx, 104, ConnParser::RuleFormat);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(757);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ConnParser::CONNECTOR:
      case ConnParser::SHAPE:
      case ConnParser::MODEL:
      case ConnParser::ENUM:
      case ConnParser::MAP:
      case ConnParser::STREAM:
      case ConnParser::PAGES:
      case ConnParser::AUTH:
      case ConnParser::ERRORS:
      case ConnParser::ONLY:
      case ConnParser::TITLE:
      case ConnParser::CATEGORY:
      case ConnParser::VERSION:
      case ConnParser::DOCS:
      case ConnParser::CONFIG:
      case ConnParser::APP:
      case ConnParser::BASE:
      case ConnParser::HOSTS:
      case ConnParser::HEADERS:
      case ConnParser::DOWNLOAD:
      case ConnParser::QUERY:
      case ConnParser::HEADER:
      case ConnParser::FORM:
      case ConnParser::JSON:
      case ConnParser::URL:
      case ConnParser::METHOD:
      case ConnParser::RECORDS:
      case ConnParser::KEY:
      case ConnParser::CURSOR:
      case ConnParser::FROM:
      case ConnParser::UNTIL:
      case ConnParser::LOOKBACK:
      case ConnParser::WINDOW:
      case ConnParser::TOKEN:
      case ConnParser::ORDER:
      case ConnParser::EXCLUSIVE:
      case ConnParser::DELETES:
      case ConnParser::FLAGGED:
      case ConnParser::VIA:
      case ConnParser::FILTER:
      case ConnParser::KEEP:
      case ConnParser::SOURCE:
      case ConnParser::STATE:
      case ConnParser::SEND:
      case ConnParser::NEXT:
      case ConnParser::STOP:
      case ConnParser::WHEN:
      case ConnParser::REPEATS:
      case ConnParser::REF:
      case ConnParser::FAIL:
      case ConnParser::RETRY:
      case ConnParser::RESTART:
      case ConnParser::SKIP_:
      case ConnParser::OK:
      case ConnParser::EMPTY_:
      case ConnParser::AFTER:
      case ConnParser::AT:
      case ConnParser::UP:
      case ConnParser::TO:
      case ConnParser::PROBE:
      case ConnParser::LIMITS:
      case ConnParser::PER:
      case ConnParser::ONCE:
      case ConnParser::REMAINING:
      case ConnParser::RESET:
      case ConnParser::SHRINK:
      case ConnParser::RENEW:
      case ConnParser::USE:
      case ConnParser::READ:
      case ConnParser::ID: {
        setState(752);
        ident();
        setState(754);
        _errHandler->sync(this);

        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 92, _ctx)) {
        case 1: {
          setState(753);
          args();
          break;
        }

        }
        break;
      }

      case ConnParser::TAG:
      case ConnParser::BLOCK_STRING:
      case ConnParser::RAW_STRING:
      case ConnParser::QUOTE: {
        setState(756);
        string();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    setState(760);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 94, _ctx)) {
    case 1: {
      setState(759);
      zone();
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ZoneContext ------------------------------------------------------------------

ConnParser::ZoneContext::ZoneContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ConnParser::ZoneContext::IN_ZONE() {
  return getToken(ConnParser::IN_ZONE, 0);
}

ConnParser::StringContext* ConnParser::ZoneContext::string() {
  return getRuleContext<ConnParser::StringContext>(0);
}

ConnParser::QnameContext* ConnParser::ZoneContext::qname() {
  return getRuleContext<ConnParser::QnameContext>(0);
}


size_t ConnParser::ZoneContext::getRuleIndex() const {
  return ConnParser::RuleZone;
}


ConnParser::ZoneContext* ConnParser::zone() {
  ZoneContext *_localctx = _tracker.createInstance<ZoneContext>(_ctx, getState());
  enterRule(_localctx, 106, ConnParser::RuleZone);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(762);
    match(ConnParser::IN_ZONE);
    setState(765);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ConnParser::TAG:
      case ConnParser::BLOCK_STRING:
      case ConnParser::RAW_STRING:
      case ConnParser::QUOTE: {
        setState(763);
        string();
        break;
      }

      case ConnParser::CONNECTOR:
      case ConnParser::SHAPE:
      case ConnParser::MODEL:
      case ConnParser::ENUM:
      case ConnParser::MAP:
      case ConnParser::STREAM:
      case ConnParser::PAGES:
      case ConnParser::AUTH:
      case ConnParser::ERRORS:
      case ConnParser::ONLY:
      case ConnParser::TITLE:
      case ConnParser::CATEGORY:
      case ConnParser::VERSION:
      case ConnParser::DOCS:
      case ConnParser::CONFIG:
      case ConnParser::APP:
      case ConnParser::BASE:
      case ConnParser::HOSTS:
      case ConnParser::HEADERS:
      case ConnParser::DOWNLOAD:
      case ConnParser::QUERY:
      case ConnParser::HEADER:
      case ConnParser::FORM:
      case ConnParser::JSON:
      case ConnParser::URL:
      case ConnParser::METHOD:
      case ConnParser::RECORDS:
      case ConnParser::KEY:
      case ConnParser::CURSOR:
      case ConnParser::FROM:
      case ConnParser::UNTIL:
      case ConnParser::LOOKBACK:
      case ConnParser::WINDOW:
      case ConnParser::TOKEN:
      case ConnParser::ORDER:
      case ConnParser::EXCLUSIVE:
      case ConnParser::DELETES:
      case ConnParser::FLAGGED:
      case ConnParser::VIA:
      case ConnParser::FILTER:
      case ConnParser::KEEP:
      case ConnParser::SOURCE:
      case ConnParser::STATE:
      case ConnParser::SEND:
      case ConnParser::NEXT:
      case ConnParser::STOP:
      case ConnParser::WHEN:
      case ConnParser::REPEATS:
      case ConnParser::REF:
      case ConnParser::FAIL:
      case ConnParser::RETRY:
      case ConnParser::RESTART:
      case ConnParser::SKIP_:
      case ConnParser::OK:
      case ConnParser::EMPTY_:
      case ConnParser::AFTER:
      case ConnParser::AT:
      case ConnParser::UP:
      case ConnParser::TO:
      case ConnParser::PROBE:
      case ConnParser::LIMITS:
      case ConnParser::PER:
      case ConnParser::ONCE:
      case ConnParser::REMAINING:
      case ConnParser::RESET:
      case ConnParser::SHRINK:
      case ConnParser::RENEW:
      case ConnParser::USE:
      case ConnParser::READ:
      case ConnParser::ID: {
        setState(764);
        qname();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- AsTargetContext ------------------------------------------------------------------

ConnParser::AsTargetContext::AsTargetContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}


size_t ConnParser::AsTargetContext::getRuleIndex() const {
  return ConnParser::RuleAsTarget;
}

void ConnParser::AsTargetContext::copyFrom(AsTargetContext *ctx) {
  ParserRuleContext::copyFrom(ctx);
}

//----------------- AsNameContext ------------------------------------------------------------------

ConnParser::QnameContext* ConnParser::AsNameContext::qname() {
  return getRuleContext<ConnParser::QnameContext>(0);
}

ConnParser::ArgsContext* ConnParser::AsNameContext::args() {
  return getRuleContext<ConnParser::ArgsContext>(0);
}

tree::TerminalNode* ConnParser::AsNameContext::QUESTION() {
  return getToken(ConnParser::QUESTION, 0);
}

ConnParser::ZoneContext* ConnParser::AsNameContext::zone() {
  return getRuleContext<ConnParser::ZoneContext>(0);
}

std::vector<tree::TerminalNode *> ConnParser::AsNameContext::PIPE() {
  return getTokens(ConnParser::PIPE);
}

tree::TerminalNode* ConnParser::AsNameContext::PIPE(size_t i) {
  return getToken(ConnParser::PIPE, i);
}

std::vector<ConnParser::FormatContext *> ConnParser::AsNameContext::format() {
  return getRuleContexts<ConnParser::FormatContext>();
}

ConnParser::FormatContext* ConnParser::AsNameContext::format(size_t i) {
  return getRuleContext<ConnParser::FormatContext>(i);
}

ConnParser::AsNameContext::AsNameContext(AsTargetContext *ctx) { copyFrom(ctx); }


//----------------- AsPatternContext ------------------------------------------------------------------

ConnParser::StringContext* ConnParser::AsPatternContext::string() {
  return getRuleContext<ConnParser::StringContext>(0);
}

ConnParser::ZoneContext* ConnParser::AsPatternContext::zone() {
  return getRuleContext<ConnParser::ZoneContext>(0);
}

std::vector<tree::TerminalNode *> ConnParser::AsPatternContext::PIPE() {
  return getTokens(ConnParser::PIPE);
}

tree::TerminalNode* ConnParser::AsPatternContext::PIPE(size_t i) {
  return getToken(ConnParser::PIPE, i);
}

std::vector<ConnParser::FormatContext *> ConnParser::AsPatternContext::format() {
  return getRuleContexts<ConnParser::FormatContext>();
}

ConnParser::FormatContext* ConnParser::AsPatternContext::format(size_t i) {
  return getRuleContext<ConnParser::FormatContext>(i);
}

ConnParser::AsPatternContext::AsPatternContext(AsTargetContext *ctx) { copyFrom(ctx); }


//----------------- AsTypeContext ------------------------------------------------------------------

tree::TerminalNode* ConnParser::AsTypeContext::LBRACK() {
  return getToken(ConnParser::LBRACK, 0);
}

std::vector<ConnParser::TypeContext *> ConnParser::AsTypeContext::type() {
  return getRuleContexts<ConnParser::TypeContext>();
}

ConnParser::TypeContext* ConnParser::AsTypeContext::type(size_t i) {
  return getRuleContext<ConnParser::TypeContext>(i);
}

tree::TerminalNode* ConnParser::AsTypeContext::RBRACK() {
  return getToken(ConnParser::RBRACK, 0);
}

ConnParser::FieldBlockContext* ConnParser::AsTypeContext::fieldBlock() {
  return getRuleContext<ConnParser::FieldBlockContext>(0);
}

tree::TerminalNode* ConnParser::AsTypeContext::QUESTION() {
  return getToken(ConnParser::QUESTION, 0);
}

tree::TerminalNode* ConnParser::AsTypeContext::COLON() {
  return getToken(ConnParser::COLON, 0);
}

tree::TerminalNode* ConnParser::AsTypeContext::OR_ONE() {
  return getToken(ConnParser::OR_ONE, 0);
}

ConnParser::AsTypeContext::AsTypeContext(AsTargetContext *ctx) { copyFrom(ctx); }


ConnParser::AsTargetContext* ConnParser::asTarget() {
  AsTargetContext *_localctx = _tracker.createInstance<AsTargetContext>(_ctx, getState());
  enterRule(_localctx, 108, ConnParser::RuleAsTarget);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    setState(811);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ConnParser::CONNECTOR:
      case ConnParser::SHAPE:
      case ConnParser::MODEL:
      case ConnParser::ENUM:
      case ConnParser::MAP:
      case ConnParser::STREAM:
      case ConnParser::PAGES:
      case ConnParser::AUTH:
      case ConnParser::ERRORS:
      case ConnParser::ONLY:
      case ConnParser::TITLE:
      case ConnParser::CATEGORY:
      case ConnParser::VERSION:
      case ConnParser::DOCS:
      case ConnParser::CONFIG:
      case ConnParser::APP:
      case ConnParser::BASE:
      case ConnParser::HOSTS:
      case ConnParser::HEADERS:
      case ConnParser::DOWNLOAD:
      case ConnParser::QUERY:
      case ConnParser::HEADER:
      case ConnParser::FORM:
      case ConnParser::JSON:
      case ConnParser::URL:
      case ConnParser::METHOD:
      case ConnParser::RECORDS:
      case ConnParser::KEY:
      case ConnParser::CURSOR:
      case ConnParser::FROM:
      case ConnParser::UNTIL:
      case ConnParser::LOOKBACK:
      case ConnParser::WINDOW:
      case ConnParser::TOKEN:
      case ConnParser::ORDER:
      case ConnParser::EXCLUSIVE:
      case ConnParser::DELETES:
      case ConnParser::FLAGGED:
      case ConnParser::VIA:
      case ConnParser::FILTER:
      case ConnParser::KEEP:
      case ConnParser::SOURCE:
      case ConnParser::STATE:
      case ConnParser::SEND:
      case ConnParser::NEXT:
      case ConnParser::STOP:
      case ConnParser::WHEN:
      case ConnParser::REPEATS:
      case ConnParser::REF:
      case ConnParser::FAIL:
      case ConnParser::RETRY:
      case ConnParser::RESTART:
      case ConnParser::SKIP_:
      case ConnParser::OK:
      case ConnParser::EMPTY_:
      case ConnParser::AFTER:
      case ConnParser::AT:
      case ConnParser::UP:
      case ConnParser::TO:
      case ConnParser::PROBE:
      case ConnParser::LIMITS:
      case ConnParser::PER:
      case ConnParser::ONCE:
      case ConnParser::REMAINING:
      case ConnParser::RESET:
      case ConnParser::SHRINK:
      case ConnParser::RENEW:
      case ConnParser::USE:
      case ConnParser::READ:
      case ConnParser::ID: {
        _localctx = dynamic_cast<AsTargetContext *>(_tracker.createInstance<ConnParser::AsNameContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(767);
        qname();
        setState(769);
        _errHandler->sync(this);

        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 96, _ctx)) {
        case 1: {
          setState(768);
          args();
          break;
        }

        }
        setState(772);
        _errHandler->sync(this);

        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 97, _ctx)) {
        case 1: {
          setState(771);
          match(ConnParser::QUESTION);
          break;
        }

        }
        setState(775);
        _errHandler->sync(this);

        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 98, _ctx)) {
        case 1: {
          setState(774);
          zone();
          break;
        }

        }
        setState(781);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 99, _ctx);
        while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
          if (alt == 1) {
            setState(777);
            match(ConnParser::PIPE);
            setState(778);
            format(); 
          }
          setState(783);
          _errHandler->sync(this);
          alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 99, _ctx);
        }
        break;
      }

      case ConnParser::TAG:
      case ConnParser::BLOCK_STRING:
      case ConnParser::RAW_STRING:
      case ConnParser::QUOTE: {
        _localctx = dynamic_cast<AsTargetContext *>(_tracker.createInstance<ConnParser::AsPatternContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(784);
        string();
        setState(786);
        _errHandler->sync(this);

        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 100, _ctx)) {
        case 1: {
          setState(785);
          zone();
          break;
        }

        }
        setState(792);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 101, _ctx);
        while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
          if (alt == 1) {
            setState(788);
            match(ConnParser::PIPE);
            setState(789);
            format(); 
          }
          setState(794);
          _errHandler->sync(this);
          alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 101, _ctx);
        }
        break;
      }

      case ConnParser::LBRACE:
      case ConnParser::LBRACK: {
        _localctx = dynamic_cast<AsTargetContext *>(_tracker.createInstance<ConnParser::AsTypeContext>(_localctx));
        enterOuterAlt(_localctx, 3);
        setState(806);
        _errHandler->sync(this);
        switch (_input->LA(1)) {
          case ConnParser::LBRACK: {
            setState(795);
            match(ConnParser::LBRACK);
            setState(796);
            type();
            setState(799);
            _errHandler->sync(this);

            _la = _input->LA(1);
            if (_la == ConnParser::COLON) {
              setState(797);
              match(ConnParser::COLON);
              setState(798);
              type();
            }
            setState(801);
            match(ConnParser::RBRACK);
            setState(803);
            _errHandler->sync(this);

            switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 103, _ctx)) {
            case 1: {
              setState(802);
              match(ConnParser::OR_ONE);
              break;
            }

            }
            break;
          }

          case ConnParser::LBRACE: {
            setState(805);
            fieldBlock();
            break;
          }

        default:
          throw NoViableAltException(this);
        }
        setState(809);
        _errHandler->sync(this);

        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 105, _ctx)) {
        case 1: {
          setState(808);
          match(ConnParser::QUESTION);
          break;
        }

        }
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ExprContext ------------------------------------------------------------------

ConnParser::ExprContext::ExprContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}


size_t ConnParser::ExprContext::getRuleIndex() const {
  return ConnParser::RuleExpr;
}

void ConnParser::ExprContext::copyFrom(ExprContext *ctx) {
  ParserRuleContext::copyFrom(ctx);
}

//----------------- CastContext ------------------------------------------------------------------

ConnParser::ExprContext* ConnParser::CastContext::expr() {
  return getRuleContext<ConnParser::ExprContext>(0);
}

tree::TerminalNode* ConnParser::CastContext::AS() {
  return getToken(ConnParser::AS, 0);
}

ConnParser::AsTargetContext* ConnParser::CastContext::asTarget() {
  return getRuleContext<ConnParser::AsTargetContext>(0);
}

ConnParser::CastContext::CastContext(ExprContext *ctx) { copyFrom(ctx); }


//----------------- NegationContext ------------------------------------------------------------------

tree::TerminalNode* ConnParser::NegationContext::MINUS() {
  return getToken(ConnParser::MINUS, 0);
}

ConnParser::ExprContext* ConnParser::NegationContext::expr() {
  return getRuleContext<ConnParser::ExprContext>(0);
}

ConnParser::NegationContext::NegationContext(ExprContext *ctx) { copyFrom(ctx); }


//----------------- NotContext ------------------------------------------------------------------

tree::TerminalNode* ConnParser::NotContext::NOT() {
  return getToken(ConnParser::NOT, 0);
}

ConnParser::ExprContext* ConnParser::NotContext::expr() {
  return getRuleContext<ConnParser::ExprContext>(0);
}

ConnParser::NotContext::NotContext(ExprContext *ctx) { copyFrom(ctx); }


//----------------- LambdaContext ------------------------------------------------------------------

tree::TerminalNode* ConnParser::LambdaContext::LAMBDA() {
  return getToken(ConnParser::LAMBDA, 0);
}

ConnParser::LambdaParamsContext* ConnParser::LambdaContext::lambdaParams() {
  return getRuleContext<ConnParser::LambdaParamsContext>(0);
}

tree::TerminalNode* ConnParser::LambdaContext::FATARROW() {
  return getToken(ConnParser::FATARROW, 0);
}

ConnParser::ExprContext* ConnParser::LambdaContext::expr() {
  return getRuleContext<ConnParser::ExprContext>(0);
}

ConnParser::LambdaContext::LambdaContext(ExprContext *ctx) { copyFrom(ctx); }


//----------------- PlacedContext ------------------------------------------------------------------

tree::TerminalNode* ConnParser::PlacedContext::IN_PLACE() {
  return getToken(ConnParser::IN_PLACE, 0);
}

ConnParser::IdentContext* ConnParser::PlacedContext::ident() {
  return getRuleContext<ConnParser::IdentContext>(0);
}

ConnParser::ExprContext* ConnParser::PlacedContext::expr() {
  return getRuleContext<ConnParser::ExprContext>(0);
}

ConnParser::PlacedContext::PlacedContext(ExprContext *ctx) { copyFrom(ctx); }


//----------------- ConditionalContext ------------------------------------------------------------------

tree::TerminalNode* ConnParser::ConditionalContext::IF() {
  return getToken(ConnParser::IF, 0);
}

std::vector<ConnParser::ExprContext *> ConnParser::ConditionalContext::expr() {
  return getRuleContexts<ConnParser::ExprContext>();
}

ConnParser::ExprContext* ConnParser::ConditionalContext::expr(size_t i) {
  return getRuleContext<ConnParser::ExprContext>(i);
}

tree::TerminalNode* ConnParser::ConditionalContext::THEN() {
  return getToken(ConnParser::THEN, 0);
}

tree::TerminalNode* ConnParser::ConditionalContext::ELSE() {
  return getToken(ConnParser::ELSE, 0);
}

ConnParser::ConditionalContext::ConditionalContext(ExprContext *ctx) { copyFrom(ctx); }


//----------------- ForDictionaryContext ------------------------------------------------------------------

tree::TerminalNode* ConnParser::ForDictionaryContext::FOR_DICTIONARY() {
  return getToken(ConnParser::FOR_DICTIONARY, 0);
}

ConnParser::ForHeadContext* ConnParser::ForDictionaryContext::forHead() {
  return getRuleContext<ConnParser::ForHeadContext>(0);
}

tree::TerminalNode* ConnParser::ForDictionaryContext::FATARROW() {
  return getToken(ConnParser::FATARROW, 0);
}

std::vector<ConnParser::ExprContext *> ConnParser::ForDictionaryContext::expr() {
  return getRuleContexts<ConnParser::ExprContext>();
}

ConnParser::ExprContext* ConnParser::ForDictionaryContext::expr(size_t i) {
  return getRuleContext<ConnParser::ExprContext>(i);
}

tree::TerminalNode* ConnParser::ForDictionaryContext::COLON() {
  return getToken(ConnParser::COLON, 0);
}

ConnParser::ForDictionaryContext::ForDictionaryContext(ExprContext *ctx) { copyFrom(ctx); }


//----------------- PlainContext ------------------------------------------------------------------

ConnParser::PrimaryContext* ConnParser::PlainContext::primary() {
  return getRuleContext<ConnParser::PrimaryContext>(0);
}

std::vector<ConnParser::SuffixContext *> ConnParser::PlainContext::suffix() {
  return getRuleContexts<ConnParser::SuffixContext>();
}

ConnParser::SuffixContext* ConnParser::PlainContext::suffix(size_t i) {
  return getRuleContext<ConnParser::SuffixContext>(i);
}

ConnParser::PlainContext::PlainContext(ExprContext *ctx) { copyFrom(ctx); }


//----------------- ForListContext ------------------------------------------------------------------

tree::TerminalNode* ConnParser::ForListContext::FOR() {
  return getToken(ConnParser::FOR, 0);
}

ConnParser::ForHeadContext* ConnParser::ForListContext::forHead() {
  return getRuleContext<ConnParser::ForHeadContext>(0);
}

tree::TerminalNode* ConnParser::ForListContext::FATARROW() {
  return getToken(ConnParser::FATARROW, 0);
}

ConnParser::ExprContext* ConnParser::ForListContext::expr() {
  return getRuleContext<ConnParser::ExprContext>(0);
}

ConnParser::ForListContext::ForListContext(ExprContext *ctx) { copyFrom(ctx); }


//----------------- BinaryContext ------------------------------------------------------------------

std::vector<ConnParser::ExprContext *> ConnParser::BinaryContext::expr() {
  return getRuleContexts<ConnParser::ExprContext>();
}

ConnParser::ExprContext* ConnParser::BinaryContext::expr(size_t i) {
  return getRuleContext<ConnParser::ExprContext>(i);
}

tree::TerminalNode* ConnParser::BinaryContext::STAR() {
  return getToken(ConnParser::STAR, 0);
}

tree::TerminalNode* ConnParser::BinaryContext::SLASH() {
  return getToken(ConnParser::SLASH, 0);
}

tree::TerminalNode* ConnParser::BinaryContext::PERCENT() {
  return getToken(ConnParser::PERCENT, 0);
}

tree::TerminalNode* ConnParser::BinaryContext::PLUS() {
  return getToken(ConnParser::PLUS, 0);
}

tree::TerminalNode* ConnParser::BinaryContext::MINUS() {
  return getToken(ConnParser::MINUS, 0);
}

tree::TerminalNode* ConnParser::BinaryContext::CONCAT() {
  return getToken(ConnParser::CONCAT, 0);
}

tree::TerminalNode* ConnParser::BinaryContext::LT() {
  return getToken(ConnParser::LT, 0);
}

tree::TerminalNode* ConnParser::BinaryContext::LE() {
  return getToken(ConnParser::LE, 0);
}

tree::TerminalNode* ConnParser::BinaryContext::GT() {
  return getToken(ConnParser::GT, 0);
}

tree::TerminalNode* ConnParser::BinaryContext::GE() {
  return getToken(ConnParser::GE, 0);
}

tree::TerminalNode* ConnParser::BinaryContext::IN() {
  return getToken(ConnParser::IN, 0);
}

tree::TerminalNode* ConnParser::BinaryContext::NOT() {
  return getToken(ConnParser::NOT, 0);
}

tree::TerminalNode* ConnParser::BinaryContext::EQEQ() {
  return getToken(ConnParser::EQEQ, 0);
}

tree::TerminalNode* ConnParser::BinaryContext::NE() {
  return getToken(ConnParser::NE, 0);
}

tree::TerminalNode* ConnParser::BinaryContext::AND() {
  return getToken(ConnParser::AND, 0);
}

tree::TerminalNode* ConnParser::BinaryContext::OR() {
  return getToken(ConnParser::OR, 0);
}

tree::TerminalNode* ConnParser::BinaryContext::QQ() {
  return getToken(ConnParser::QQ, 0);
}

tree::TerminalNode* ConnParser::BinaryContext::CATCH() {
  return getToken(ConnParser::CATCH, 0);
}

ConnParser::BinaryContext::BinaryContext(ExprContext *ctx) { copyFrom(ctx); }


//----------------- IsNullContext ------------------------------------------------------------------

ConnParser::ExprContext* ConnParser::IsNullContext::expr() {
  return getRuleContext<ConnParser::ExprContext>(0);
}

tree::TerminalNode* ConnParser::IsNullContext::IS() {
  return getToken(ConnParser::IS, 0);
}

tree::TerminalNode* ConnParser::IsNullContext::NULL_() {
  return getToken(ConnParser::NULL_, 0);
}

tree::TerminalNode* ConnParser::IsNullContext::NOT() {
  return getToken(ConnParser::NOT, 0);
}

ConnParser::IsNullContext::IsNullContext(ExprContext *ctx) { copyFrom(ctx); }



ConnParser::ExprContext* ConnParser::expr() {
   return expr(0);
}

ConnParser::ExprContext* ConnParser::expr(int precedence) {
  ParserRuleContext *parentContext = _ctx;
  size_t parentState = getState();
  ConnParser::ExprContext *_localctx = _tracker.createInstance<ExprContext>(_ctx, parentState);
  ConnParser::ExprContext *previousContext = _localctx;
  (void)previousContext; // Silence compiler, in case the context is not used by generated code.
  size_t startState = 110;
  enterRecursionRule(_localctx, 110, ConnParser::RuleExpr, precedence);

    size_t _la = 0;

  auto onExit = finally([=] {
    unrollRecursionContexts(parentContext);
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(853);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ConnParser::FOR_RECORDS:
      case ConnParser::TAG:
      case ConnParser::TRUE:
      case ConnParser::FALSE:
      case ConnParser::NULL_:
      case ConnParser::MATCH:
      case ConnParser::CONNECTOR:
      case ConnParser::SHAPE:
      case ConnParser::MODEL:
      case ConnParser::ENUM:
      case ConnParser::MAP:
      case ConnParser::STREAM:
      case ConnParser::PAGES:
      case ConnParser::AUTH:
      case ConnParser::ERRORS:
      case ConnParser::ONLY:
      case ConnParser::TITLE:
      case ConnParser::CATEGORY:
      case ConnParser::VERSION:
      case ConnParser::DOCS:
      case ConnParser::CONFIG:
      case ConnParser::APP:
      case ConnParser::BASE:
      case ConnParser::HOSTS:
      case ConnParser::HEADERS:
      case ConnParser::DOWNLOAD:
      case ConnParser::QUERY:
      case ConnParser::HEADER:
      case ConnParser::FORM:
      case ConnParser::JSON:
      case ConnParser::URL:
      case ConnParser::METHOD:
      case ConnParser::RECORDS:
      case ConnParser::KEY:
      case ConnParser::CURSOR:
      case ConnParser::FROM:
      case ConnParser::UNTIL:
      case ConnParser::LOOKBACK:
      case ConnParser::WINDOW:
      case ConnParser::TOKEN:
      case ConnParser::ORDER:
      case ConnParser::EXCLUSIVE:
      case ConnParser::DELETES:
      case ConnParser::FLAGGED:
      case ConnParser::VIA:
      case ConnParser::FILTER:
      case ConnParser::KEEP:
      case ConnParser::SOURCE:
      case ConnParser::STATE:
      case ConnParser::SEND:
      case ConnParser::NEXT:
      case ConnParser::STOP:
      case ConnParser::WHEN:
      case ConnParser::REPEATS:
      case ConnParser::REF:
      case ConnParser::FAIL:
      case ConnParser::RETRY:
      case ConnParser::RESTART:
      case ConnParser::SKIP_:
      case ConnParser::OK:
      case ConnParser::EMPTY_:
      case ConnParser::AFTER:
      case ConnParser::AT:
      case ConnParser::UP:
      case ConnParser::TO:
      case ConnParser::PROBE:
      case ConnParser::LIMITS:
      case ConnParser::PER:
      case ConnParser::ONCE:
      case ConnParser::REMAINING:
      case ConnParser::RESET:
      case ConnParser::SHRINK:
      case ConnParser::RENEW:
      case ConnParser::USE:
      case ConnParser::READ:
      case ConnParser::ID:
      case ConnParser::DURATION:
      case ConnParser::NUMBER:
      case ConnParser::BLOCK_STRING:
      case ConnParser::RAW_STRING:
      case ConnParser::QUOTE:
      case ConnParser::LBRACE:
      case ConnParser::LPAREN:
      case ConnParser::LBRACK:
      case ConnParser::DOT: {
        _localctx = _tracker.createInstance<PlainContext>(_localctx);
        _ctx = _localctx;
        previousContext = _localctx;

        setState(814);
        primary();
        setState(818);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 107, _ctx);
        while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
          if (alt == 1) {
            setState(815);
            suffix(); 
          }
          setState(820);
          _errHandler->sync(this);
          alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 107, _ctx);
        }
        break;
      }

      case ConnParser::MINUS: {
        _localctx = _tracker.createInstance<NegationContext>(_localctx);
        _ctx = _localctx;
        previousContext = _localctx;
        setState(821);
        match(ConnParser::MINUS);
        setState(822);
        expr(18);
        break;
      }

      case ConnParser::NOT: {
        _localctx = _tracker.createInstance<NotContext>(_localctx);
        _ctx = _localctx;
        previousContext = _localctx;
        setState(823);
        match(ConnParser::NOT);
        setState(824);
        expr(10);
        break;
      }

      case ConnParser::IF: {
        _localctx = _tracker.createInstance<ConditionalContext>(_localctx);
        _ctx = _localctx;
        previousContext = _localctx;
        setState(825);
        match(ConnParser::IF);
        setState(826);
        expr(0);
        setState(827);
        match(ConnParser::THEN);
        setState(828);
        expr(0);
        setState(829);
        match(ConnParser::ELSE);
        setState(830);
        expr(5);
        break;
      }

      case ConnParser::LAMBDA: {
        _localctx = _tracker.createInstance<LambdaContext>(_localctx);
        _ctx = _localctx;
        previousContext = _localctx;
        setState(832);
        match(ConnParser::LAMBDA);
        setState(833);
        lambdaParams();
        setState(834);
        match(ConnParser::FATARROW);
        setState(835);
        expr(4);
        break;
      }

      case ConnParser::FOR: {
        _localctx = _tracker.createInstance<ForListContext>(_localctx);
        _ctx = _localctx;
        previousContext = _localctx;
        setState(837);
        match(ConnParser::FOR);
        setState(838);
        forHead();
        setState(839);
        match(ConnParser::FATARROW);
        setState(840);
        expr(3);
        break;
      }

      case ConnParser::FOR_DICTIONARY: {
        _localctx = _tracker.createInstance<ForDictionaryContext>(_localctx);
        _ctx = _localctx;
        previousContext = _localctx;
        setState(842);
        match(ConnParser::FOR_DICTIONARY);
        setState(843);
        forHead();
        setState(844);
        match(ConnParser::FATARROW);
        setState(845);
        expr(0);
        setState(846);
        match(ConnParser::COLON);
        setState(847);
        expr(2);
        break;
      }

      case ConnParser::IN_PLACE: {
        _localctx = _tracker.createInstance<PlacedContext>(_localctx);
        _ctx = _localctx;
        previousContext = _localctx;
        setState(849);
        match(ConnParser::IN_PLACE);
        setState(850);
        ident();
        setState(851);
        expr(1);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    _ctx->stop = _input->LT(-1);
    setState(897);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 112, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        if (!_parseListeners.empty())
          triggerExitRuleEvent();
        previousContext = _localctx;
        setState(895);
        _errHandler->sync(this);
        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 111, _ctx)) {
        case 1: {
          auto newContext = _tracker.createInstance<BinaryContext>(_tracker.createInstance<ExprContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpr);
          setState(855);

          if (!(precpred(_ctx, 17))) throw FailedPredicateException(this, "precpred(_ctx, 17)");
          setState(856);
          dynamic_cast<BinaryContext *>(_localctx)->op = _input->LT(1);
          _la = _input->LA(1);
          if (!(((((_la - 131) & ~ 0x3fULL) == 0) &&
            ((1ULL << (_la - 131)) & ((1ULL << (ConnParser::STAR - 131))
            | (1ULL << (ConnParser::SLASH - 131))
            | (1ULL << (ConnParser::PERCENT - 131)))) != 0))) {
            dynamic_cast<BinaryContext *>(_localctx)->op = _errHandler->recoverInline(this);
          }
          else {
            _errHandler->reportMatch(this);
            consume();
          }
          setState(857);
          expr(18);
          break;
        }

        case 2: {
          auto newContext = _tracker.createInstance<BinaryContext>(_tracker.createInstance<ExprContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpr);
          setState(858);

          if (!(precpred(_ctx, 16))) throw FailedPredicateException(this, "precpred(_ctx, 16)");
          setState(859);
          dynamic_cast<BinaryContext *>(_localctx)->op = _input->LT(1);
          _la = _input->LA(1);
          if (!(_la == ConnParser::PLUS

          || _la == ConnParser::MINUS)) {
            dynamic_cast<BinaryContext *>(_localctx)->op = _errHandler->recoverInline(this);
          }
          else {
            _errHandler->reportMatch(this);
            consume();
          }
          setState(860);
          expr(17);
          break;
        }

        case 3: {
          auto newContext = _tracker.createInstance<BinaryContext>(_tracker.createInstance<ExprContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpr);
          setState(861);

          if (!(precpred(_ctx, 15))) throw FailedPredicateException(this, "precpred(_ctx, 15)");
          setState(862);
          dynamic_cast<BinaryContext *>(_localctx)->op = match(ConnParser::CONCAT);
          setState(863);
          expr(16);
          break;
        }

        case 4: {
          auto newContext = _tracker.createInstance<BinaryContext>(_tracker.createInstance<ExprContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpr);
          setState(864);

          if (!(precpred(_ctx, 13))) throw FailedPredicateException(this, "precpred(_ctx, 13)");
          setState(865);
          dynamic_cast<BinaryContext *>(_localctx)->op = _input->LT(1);
          _la = _input->LA(1);
          if (!(((((_la - 124) & ~ 0x3fULL) == 0) &&
            ((1ULL << (_la - 124)) & ((1ULL << (ConnParser::LE - 124))
            | (1ULL << (ConnParser::GE - 124))
            | (1ULL << (ConnParser::LT - 124))
            | (1ULL << (ConnParser::GT - 124)))) != 0))) {
            dynamic_cast<BinaryContext *>(_localctx)->op = _errHandler->recoverInline(this);
          }
          else {
            _errHandler->reportMatch(this);
            consume();
          }
          setState(866);
          expr(14);
          break;
        }

        case 5: {
          auto newContext = _tracker.createInstance<BinaryContext>(_tracker.createInstance<ExprContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpr);
          setState(867);

          if (!(precpred(_ctx, 12))) throw FailedPredicateException(this, "precpred(_ctx, 12)");
          setState(871);
          _errHandler->sync(this);
          switch (_input->LA(1)) {
            case ConnParser::IN:
            case ConnParser::EQEQ:
            case ConnParser::NE: {
              setState(868);
              dynamic_cast<BinaryContext *>(_localctx)->op = _input->LT(1);
              _la = _input->LA(1);
              if (!(_la == ConnParser::IN || _la == ConnParser::EQEQ

              || _la == ConnParser::NE)) {
                dynamic_cast<BinaryContext *>(_localctx)->op = _errHandler->recoverInline(this);
              }
              else {
                _errHandler->reportMatch(this);
                consume();
              }
              break;
            }

            case ConnParser::NOT: {
              setState(869);
              dynamic_cast<BinaryContext *>(_localctx)->op = match(ConnParser::NOT);
              setState(870);
              match(ConnParser::IN);
              break;
            }

          default:
            throw NoViableAltException(this);
          }
          setState(873);
          expr(13);
          break;
        }

        case 6: {
          auto newContext = _tracker.createInstance<BinaryContext>(_tracker.createInstance<ExprContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpr);
          setState(874);

          if (!(precpred(_ctx, 9))) throw FailedPredicateException(this, "precpred(_ctx, 9)");
          setState(875);
          dynamic_cast<BinaryContext *>(_localctx)->op = match(ConnParser::AND);
          setState(876);
          expr(10);
          break;
        }

        case 7: {
          auto newContext = _tracker.createInstance<BinaryContext>(_tracker.createInstance<ExprContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpr);
          setState(877);

          if (!(precpred(_ctx, 8))) throw FailedPredicateException(this, "precpred(_ctx, 8)");
          setState(878);
          dynamic_cast<BinaryContext *>(_localctx)->op = match(ConnParser::OR);
          setState(879);
          expr(9);
          break;
        }

        case 8: {
          auto newContext = _tracker.createInstance<BinaryContext>(_tracker.createInstance<ExprContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpr);
          setState(880);

          if (!(precpred(_ctx, 7))) throw FailedPredicateException(this, "precpred(_ctx, 7)");
          setState(881);
          dynamic_cast<BinaryContext *>(_localctx)->op = match(ConnParser::QQ);
          setState(882);
          expr(7);
          break;
        }

        case 9: {
          auto newContext = _tracker.createInstance<BinaryContext>(_tracker.createInstance<ExprContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpr);
          setState(883);

          if (!(precpred(_ctx, 6))) throw FailedPredicateException(this, "precpred(_ctx, 6)");
          setState(884);
          dynamic_cast<BinaryContext *>(_localctx)->op = match(ConnParser::CATCH);
          setState(885);
          expr(7);
          break;
        }

        case 10: {
          auto newContext = _tracker.createInstance<CastContext>(_tracker.createInstance<ExprContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpr);
          setState(886);

          if (!(precpred(_ctx, 14))) throw FailedPredicateException(this, "precpred(_ctx, 14)");
          setState(887);
          match(ConnParser::AS);
          setState(888);
          asTarget();
          break;
        }

        case 11: {
          auto newContext = _tracker.createInstance<IsNullContext>(_tracker.createInstance<ExprContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpr);
          setState(889);

          if (!(precpred(_ctx, 11))) throw FailedPredicateException(this, "precpred(_ctx, 11)");
          setState(890);
          match(ConnParser::IS);
          setState(892);
          _errHandler->sync(this);

          _la = _input->LA(1);
          if (_la == ConnParser::NOT) {
            setState(891);
            match(ConnParser::NOT);
          }
          setState(894);
          match(ConnParser::NULL_);
          break;
        }

        } 
      }
      setState(899);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 112, _ctx);
    }
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }
  return _localctx;
}

//----------------- SuffixContext ------------------------------------------------------------------

ConnParser::SuffixContext::SuffixContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ConnParser::SuffixContext::DOT() {
  return getToken(ConnParser::DOT, 0);
}

tree::TerminalNode* ConnParser::SuffixContext::QDOT() {
  return getToken(ConnParser::QDOT, 0);
}

tree::TerminalNode* ConnParser::SuffixContext::ID() {
  return getToken(ConnParser::ID, 0);
}

ConnParser::StringContext* ConnParser::SuffixContext::string() {
  return getRuleContext<ConnParser::StringContext>(0);
}

tree::TerminalNode* ConnParser::SuffixContext::LBRACK() {
  return getToken(ConnParser::LBRACK, 0);
}

ConnParser::ExprContext* ConnParser::SuffixContext::expr() {
  return getRuleContext<ConnParser::ExprContext>(0);
}

tree::TerminalNode* ConnParser::SuffixContext::RBRACK() {
  return getToken(ConnParser::RBRACK, 0);
}

ConnParser::ArgsContext* ConnParser::SuffixContext::args() {
  return getRuleContext<ConnParser::ArgsContext>(0);
}


size_t ConnParser::SuffixContext::getRuleIndex() const {
  return ConnParser::RuleSuffix;
}


ConnParser::SuffixContext* ConnParser::suffix() {
  SuffixContext *_localctx = _tracker.createInstance<SuffixContext>(_ctx, getState());
  enterRule(_localctx, 112, ConnParser::RuleSuffix);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(910);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ConnParser::DOT:
      case ConnParser::QDOT: {
        enterOuterAlt(_localctx, 1);
        setState(900);
        _la = _input->LA(1);
        if (!(_la == ConnParser::DOT

        || _la == ConnParser::QDOT)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(903);
        _errHandler->sync(this);
        switch (_input->LA(1)) {
          case ConnParser::ID: {
            setState(901);
            match(ConnParser::ID);
            break;
          }

          case ConnParser::TAG:
          case ConnParser::BLOCK_STRING:
          case ConnParser::RAW_STRING:
          case ConnParser::QUOTE: {
            setState(902);
            string();
            break;
          }

        default:
          throw NoViableAltException(this);
        }
        break;
      }

      case ConnParser::LBRACK: {
        enterOuterAlt(_localctx, 2);
        setState(905);
        match(ConnParser::LBRACK);
        setState(906);
        expr(0);
        setState(907);
        match(ConnParser::RBRACK);
        break;
      }

      case ConnParser::LPAREN: {
        enterOuterAlt(_localctx, 3);
        setState(909);
        args();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PrimaryContext ------------------------------------------------------------------

ConnParser::PrimaryContext::PrimaryContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}


size_t ConnParser::PrimaryContext::getRuleIndex() const {
  return ConnParser::RulePrimary;
}

void ConnParser::PrimaryContext::copyFrom(PrimaryContext *ctx) {
  ParserRuleContext::copyFrom(ctx);
}

//----------------- ListValueContext ------------------------------------------------------------------

ConnParser::ListContext* ConnParser::ListValueContext::list() {
  return getRuleContext<ConnParser::ListContext>(0);
}

ConnParser::ListValueContext::ListValueContext(PrimaryContext *ctx) { copyFrom(ctx); }


//----------------- RecordFieldContext ------------------------------------------------------------------

tree::TerminalNode* ConnParser::RecordFieldContext::DOT() {
  return getToken(ConnParser::DOT, 0);
}

tree::TerminalNode* ConnParser::RecordFieldContext::ID() {
  return getToken(ConnParser::ID, 0);
}

ConnParser::StringContext* ConnParser::RecordFieldContext::string() {
  return getRuleContext<ConnParser::StringContext>(0);
}

ConnParser::RecordFieldContext::RecordFieldContext(PrimaryContext *ctx) { copyFrom(ctx); }


//----------------- NameContext ------------------------------------------------------------------

ConnParser::IdentContext* ConnParser::NameContext::ident() {
  return getRuleContext<ConnParser::IdentContext>(0);
}

ConnParser::NameContext::NameContext(PrimaryContext *ctx) { copyFrom(ctx); }


//----------------- ObjectValueContext ------------------------------------------------------------------

ConnParser::ObjectContext* ConnParser::ObjectValueContext::object() {
  return getRuleContext<ConnParser::ObjectContext>(0);
}

ConnParser::ObjectValueContext::ObjectValueContext(PrimaryContext *ctx) { copyFrom(ctx); }


//----------------- MatchValueContext ------------------------------------------------------------------

tree::TerminalNode* ConnParser::MatchValueContext::MATCH() {
  return getToken(ConnParser::MATCH, 0);
}

ConnParser::ExprContext* ConnParser::MatchValueContext::expr() {
  return getRuleContext<ConnParser::ExprContext>(0);
}

ConnParser::ArmBlockContext* ConnParser::MatchValueContext::armBlock() {
  return getRuleContext<ConnParser::ArmBlockContext>(0);
}

ConnParser::MatchValueContext::MatchValueContext(PrimaryContext *ctx) { copyFrom(ctx); }


//----------------- TextContext ------------------------------------------------------------------

ConnParser::StringContext* ConnParser::TextContext::string() {
  return getRuleContext<ConnParser::StringContext>(0);
}

ConnParser::TextContext::TextContext(PrimaryContext *ctx) { copyFrom(ctx); }


//----------------- ForRecordsContext ------------------------------------------------------------------

tree::TerminalNode* ConnParser::ForRecordsContext::FOR_RECORDS() {
  return getToken(ConnParser::FOR_RECORDS, 0);
}

ConnParser::ForHeadContext* ConnParser::ForRecordsContext::forHead() {
  return getRuleContext<ConnParser::ForHeadContext>(0);
}

ConnParser::ObjectContext* ConnParser::ForRecordsContext::object() {
  return getRuleContext<ConnParser::ObjectContext>(0);
}

ConnParser::ForRecordsContext::ForRecordsContext(PrimaryContext *ctx) { copyFrom(ctx); }


//----------------- LiteralContext ------------------------------------------------------------------

tree::TerminalNode* ConnParser::LiteralContext::NUMBER() {
  return getToken(ConnParser::NUMBER, 0);
}

tree::TerminalNode* ConnParser::LiteralContext::DURATION() {
  return getToken(ConnParser::DURATION, 0);
}

tree::TerminalNode* ConnParser::LiteralContext::TRUE() {
  return getToken(ConnParser::TRUE, 0);
}

tree::TerminalNode* ConnParser::LiteralContext::FALSE() {
  return getToken(ConnParser::FALSE, 0);
}

tree::TerminalNode* ConnParser::LiteralContext::NULL_() {
  return getToken(ConnParser::NULL_, 0);
}

ConnParser::LiteralContext::LiteralContext(PrimaryContext *ctx) { copyFrom(ctx); }


//----------------- GroupContext ------------------------------------------------------------------

tree::TerminalNode* ConnParser::GroupContext::LPAREN() {
  return getToken(ConnParser::LPAREN, 0);
}

ConnParser::ExprContext* ConnParser::GroupContext::expr() {
  return getRuleContext<ConnParser::ExprContext>(0);
}

tree::TerminalNode* ConnParser::GroupContext::RPAREN() {
  return getToken(ConnParser::RPAREN, 0);
}

ConnParser::GroupContext::GroupContext(PrimaryContext *ctx) { copyFrom(ctx); }


ConnParser::PrimaryContext* ConnParser::primary() {
  PrimaryContext *_localctx = _tracker.createInstance<PrimaryContext>(_ctx, getState());
  enterRule(_localctx, 114, ConnParser::RulePrimary);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(934);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ConnParser::TRUE:
      case ConnParser::FALSE:
      case ConnParser::NULL_:
      case ConnParser::DURATION:
      case ConnParser::NUMBER: {
        _localctx = dynamic_cast<PrimaryContext *>(_tracker.createInstance<ConnParser::LiteralContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(912);
        _la = _input->LA(1);
        if (!((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << ConnParser::TRUE)
          | (1ULL << ConnParser::FALSE)
          | (1ULL << ConnParser::NULL_))) != 0) || _la == ConnParser::DURATION

        || _la == ConnParser::NUMBER)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        break;
      }

      case ConnParser::TAG:
      case ConnParser::BLOCK_STRING:
      case ConnParser::RAW_STRING:
      case ConnParser::QUOTE: {
        _localctx = dynamic_cast<PrimaryContext *>(_tracker.createInstance<ConnParser::TextContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(913);
        string();
        break;
      }

      case ConnParser::DOT: {
        _localctx = dynamic_cast<PrimaryContext *>(_tracker.createInstance<ConnParser::RecordFieldContext>(_localctx));
        enterOuterAlt(_localctx, 3);
        setState(914);
        match(ConnParser::DOT);
        setState(917);
        _errHandler->sync(this);
        switch (_input->LA(1)) {
          case ConnParser::ID: {
            setState(915);
            match(ConnParser::ID);
            break;
          }

          case ConnParser::TAG:
          case ConnParser::BLOCK_STRING:
          case ConnParser::RAW_STRING:
          case ConnParser::QUOTE: {
            setState(916);
            string();
            break;
          }

        default:
          throw NoViableAltException(this);
        }
        break;
      }

      case ConnParser::CONNECTOR:
      case ConnParser::SHAPE:
      case ConnParser::MODEL:
      case ConnParser::ENUM:
      case ConnParser::MAP:
      case ConnParser::STREAM:
      case ConnParser::PAGES:
      case ConnParser::AUTH:
      case ConnParser::ERRORS:
      case ConnParser::ONLY:
      case ConnParser::TITLE:
      case ConnParser::CATEGORY:
      case ConnParser::VERSION:
      case ConnParser::DOCS:
      case ConnParser::CONFIG:
      case ConnParser::APP:
      case ConnParser::BASE:
      case ConnParser::HOSTS:
      case ConnParser::HEADERS:
      case ConnParser::DOWNLOAD:
      case ConnParser::QUERY:
      case ConnParser::HEADER:
      case ConnParser::FORM:
      case ConnParser::JSON:
      case ConnParser::URL:
      case ConnParser::METHOD:
      case ConnParser::RECORDS:
      case ConnParser::KEY:
      case ConnParser::CURSOR:
      case ConnParser::FROM:
      case ConnParser::UNTIL:
      case ConnParser::LOOKBACK:
      case ConnParser::WINDOW:
      case ConnParser::TOKEN:
      case ConnParser::ORDER:
      case ConnParser::EXCLUSIVE:
      case ConnParser::DELETES:
      case ConnParser::FLAGGED:
      case ConnParser::VIA:
      case ConnParser::FILTER:
      case ConnParser::KEEP:
      case ConnParser::SOURCE:
      case ConnParser::STATE:
      case ConnParser::SEND:
      case ConnParser::NEXT:
      case ConnParser::STOP:
      case ConnParser::WHEN:
      case ConnParser::REPEATS:
      case ConnParser::REF:
      case ConnParser::FAIL:
      case ConnParser::RETRY:
      case ConnParser::RESTART:
      case ConnParser::SKIP_:
      case ConnParser::OK:
      case ConnParser::EMPTY_:
      case ConnParser::AFTER:
      case ConnParser::AT:
      case ConnParser::UP:
      case ConnParser::TO:
      case ConnParser::PROBE:
      case ConnParser::LIMITS:
      case ConnParser::PER:
      case ConnParser::ONCE:
      case ConnParser::REMAINING:
      case ConnParser::RESET:
      case ConnParser::SHRINK:
      case ConnParser::RENEW:
      case ConnParser::USE:
      case ConnParser::READ:
      case ConnParser::ID: {
        _localctx = dynamic_cast<PrimaryContext *>(_tracker.createInstance<ConnParser::NameContext>(_localctx));
        enterOuterAlt(_localctx, 4);
        setState(919);
        ident();
        break;
      }

      case ConnParser::LPAREN: {
        _localctx = dynamic_cast<PrimaryContext *>(_tracker.createInstance<ConnParser::GroupContext>(_localctx));
        enterOuterAlt(_localctx, 5);
        setState(920);
        match(ConnParser::LPAREN);
        setState(921);
        expr(0);
        setState(922);
        match(ConnParser::RPAREN);
        break;
      }

      case ConnParser::LBRACK: {
        _localctx = dynamic_cast<PrimaryContext *>(_tracker.createInstance<ConnParser::ListValueContext>(_localctx));
        enterOuterAlt(_localctx, 6);
        setState(924);
        list();
        break;
      }

      case ConnParser::LBRACE: {
        _localctx = dynamic_cast<PrimaryContext *>(_tracker.createInstance<ConnParser::ObjectValueContext>(_localctx));
        enterOuterAlt(_localctx, 7);
        setState(925);
        object();
        break;
      }

      case ConnParser::MATCH: {
        _localctx = dynamic_cast<PrimaryContext *>(_tracker.createInstance<ConnParser::MatchValueContext>(_localctx));
        enterOuterAlt(_localctx, 8);
        setState(926);
        match(ConnParser::MATCH);
        setState(927);
        expr(0);
        setState(928);
        armBlock();
        break;
      }

      case ConnParser::FOR_RECORDS: {
        _localctx = dynamic_cast<PrimaryContext *>(_tracker.createInstance<ConnParser::ForRecordsContext>(_localctx));
        enterOuterAlt(_localctx, 9);
        setState(930);
        match(ConnParser::FOR_RECORDS);
        setState(931);
        forHead();
        setState(932);
        object();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- LambdaParamsContext ------------------------------------------------------------------

ConnParser::LambdaParamsContext::LambdaParamsContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<ConnParser::BindingContext *> ConnParser::LambdaParamsContext::binding() {
  return getRuleContexts<ConnParser::BindingContext>();
}

ConnParser::BindingContext* ConnParser::LambdaParamsContext::binding(size_t i) {
  return getRuleContext<ConnParser::BindingContext>(i);
}

tree::TerminalNode* ConnParser::LambdaParamsContext::LPAREN() {
  return getToken(ConnParser::LPAREN, 0);
}

tree::TerminalNode* ConnParser::LambdaParamsContext::RPAREN() {
  return getToken(ConnParser::RPAREN, 0);
}

std::vector<tree::TerminalNode *> ConnParser::LambdaParamsContext::COMMA() {
  return getTokens(ConnParser::COMMA);
}

tree::TerminalNode* ConnParser::LambdaParamsContext::COMMA(size_t i) {
  return getToken(ConnParser::COMMA, i);
}


size_t ConnParser::LambdaParamsContext::getRuleIndex() const {
  return ConnParser::RuleLambdaParams;
}


ConnParser::LambdaParamsContext* ConnParser::lambdaParams() {
  LambdaParamsContext *_localctx = _tracker.createInstance<LambdaParamsContext>(_ctx, getState());
  enterRule(_localctx, 116, ConnParser::RuleLambdaParams);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(948);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ConnParser::CONNECTOR:
      case ConnParser::SHAPE:
      case ConnParser::MODEL:
      case ConnParser::ENUM:
      case ConnParser::MAP:
      case ConnParser::STREAM:
      case ConnParser::PAGES:
      case ConnParser::AUTH:
      case ConnParser::ERRORS:
      case ConnParser::ONLY:
      case ConnParser::TITLE:
      case ConnParser::CATEGORY:
      case ConnParser::VERSION:
      case ConnParser::DOCS:
      case ConnParser::CONFIG:
      case ConnParser::APP:
      case ConnParser::BASE:
      case ConnParser::HOSTS:
      case ConnParser::HEADERS:
      case ConnParser::DOWNLOAD:
      case ConnParser::QUERY:
      case ConnParser::HEADER:
      case ConnParser::FORM:
      case ConnParser::JSON:
      case ConnParser::URL:
      case ConnParser::METHOD:
      case ConnParser::RECORDS:
      case ConnParser::KEY:
      case ConnParser::CURSOR:
      case ConnParser::FROM:
      case ConnParser::UNTIL:
      case ConnParser::LOOKBACK:
      case ConnParser::WINDOW:
      case ConnParser::TOKEN:
      case ConnParser::ORDER:
      case ConnParser::EXCLUSIVE:
      case ConnParser::DELETES:
      case ConnParser::FLAGGED:
      case ConnParser::VIA:
      case ConnParser::FILTER:
      case ConnParser::KEEP:
      case ConnParser::SOURCE:
      case ConnParser::STATE:
      case ConnParser::SEND:
      case ConnParser::NEXT:
      case ConnParser::STOP:
      case ConnParser::WHEN:
      case ConnParser::REPEATS:
      case ConnParser::REF:
      case ConnParser::FAIL:
      case ConnParser::RETRY:
      case ConnParser::RESTART:
      case ConnParser::SKIP_:
      case ConnParser::OK:
      case ConnParser::EMPTY_:
      case ConnParser::AFTER:
      case ConnParser::AT:
      case ConnParser::UP:
      case ConnParser::TO:
      case ConnParser::PROBE:
      case ConnParser::LIMITS:
      case ConnParser::PER:
      case ConnParser::ONCE:
      case ConnParser::REMAINING:
      case ConnParser::RESET:
      case ConnParser::SHRINK:
      case ConnParser::RENEW:
      case ConnParser::USE:
      case ConnParser::READ:
      case ConnParser::UNDERSCORE:
      case ConnParser::ID: {
        enterOuterAlt(_localctx, 1);
        setState(936);
        binding();
        break;
      }

      case ConnParser::LPAREN: {
        enterOuterAlt(_localctx, 2);
        setState(937);
        match(ConnParser::LPAREN);
        setState(938);
        binding();
        setState(943);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == ConnParser::COMMA) {
          setState(939);
          match(ConnParser::COMMA);
          setState(940);
          binding();
          setState(945);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(946);
        match(ConnParser::RPAREN);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ForHeadContext ------------------------------------------------------------------

ConnParser::ForHeadContext::ForHeadContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<ConnParser::ForSourceContext *> ConnParser::ForHeadContext::forSource() {
  return getRuleContexts<ConnParser::ForSourceContext>();
}

ConnParser::ForSourceContext* ConnParser::ForHeadContext::forSource(size_t i) {
  return getRuleContext<ConnParser::ForSourceContext>(i);
}

std::vector<tree::TerminalNode *> ConnParser::ForHeadContext::COMMA() {
  return getTokens(ConnParser::COMMA);
}

tree::TerminalNode* ConnParser::ForHeadContext::COMMA(size_t i) {
  return getToken(ConnParser::COMMA, i);
}

tree::TerminalNode* ConnParser::ForHeadContext::WHERE() {
  return getToken(ConnParser::WHERE, 0);
}

ConnParser::ExprContext* ConnParser::ForHeadContext::expr() {
  return getRuleContext<ConnParser::ExprContext>(0);
}


size_t ConnParser::ForHeadContext::getRuleIndex() const {
  return ConnParser::RuleForHead;
}


ConnParser::ForHeadContext* ConnParser::forHead() {
  ForHeadContext *_localctx = _tracker.createInstance<ForHeadContext>(_ctx, getState());
  enterRule(_localctx, 118, ConnParser::RuleForHead);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(950);
    forSource();
    setState(955);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ConnParser::COMMA) {
      setState(951);
      match(ConnParser::COMMA);
      setState(952);
      forSource();
      setState(957);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(960);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ConnParser::WHERE) {
      setState(958);
      match(ConnParser::WHERE);
      setState(959);
      expr(0);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ForSourceContext ------------------------------------------------------------------

ConnParser::ForSourceContext::ForSourceContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ConnParser::ForSourceContext::IN() {
  return getToken(ConnParser::IN, 0);
}

ConnParser::ExprContext* ConnParser::ForSourceContext::expr() {
  return getRuleContext<ConnParser::ExprContext>(0);
}

std::vector<ConnParser::BindingContext *> ConnParser::ForSourceContext::binding() {
  return getRuleContexts<ConnParser::BindingContext>();
}

ConnParser::BindingContext* ConnParser::ForSourceContext::binding(size_t i) {
  return getRuleContext<ConnParser::BindingContext>(i);
}

tree::TerminalNode* ConnParser::ForSourceContext::LPAREN() {
  return getToken(ConnParser::LPAREN, 0);
}

tree::TerminalNode* ConnParser::ForSourceContext::RPAREN() {
  return getToken(ConnParser::RPAREN, 0);
}

tree::TerminalNode* ConnParser::ForSourceContext::COMMA() {
  return getToken(ConnParser::COMMA, 0);
}


size_t ConnParser::ForSourceContext::getRuleIndex() const {
  return ConnParser::RuleForSource;
}


ConnParser::ForSourceContext* ConnParser::forSource() {
  ForSourceContext *_localctx = _tracker.createInstance<ForSourceContext>(_ctx, getState());
  enterRule(_localctx, 120, ConnParser::RuleForSource);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(971);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ConnParser::CONNECTOR:
      case ConnParser::SHAPE:
      case ConnParser::MODEL:
      case ConnParser::ENUM:
      case ConnParser::MAP:
      case ConnParser::STREAM:
      case ConnParser::PAGES:
      case ConnParser::AUTH:
      case ConnParser::ERRORS:
      case ConnParser::ONLY:
      case ConnParser::TITLE:
      case ConnParser::CATEGORY:
      case ConnParser::VERSION:
      case ConnParser::DOCS:
      case ConnParser::CONFIG:
      case ConnParser::APP:
      case ConnParser::BASE:
      case ConnParser::HOSTS:
      case ConnParser::HEADERS:
      case ConnParser::DOWNLOAD:
      case ConnParser::QUERY:
      case ConnParser::HEADER:
      case ConnParser::FORM:
      case ConnParser::JSON:
      case ConnParser::URL:
      case ConnParser::METHOD:
      case ConnParser::RECORDS:
      case ConnParser::KEY:
      case ConnParser::CURSOR:
      case ConnParser::FROM:
      case ConnParser::UNTIL:
      case ConnParser::LOOKBACK:
      case ConnParser::WINDOW:
      case ConnParser::TOKEN:
      case ConnParser::ORDER:
      case ConnParser::EXCLUSIVE:
      case ConnParser::DELETES:
      case ConnParser::FLAGGED:
      case ConnParser::VIA:
      case ConnParser::FILTER:
      case ConnParser::KEEP:
      case ConnParser::SOURCE:
      case ConnParser::STATE:
      case ConnParser::SEND:
      case ConnParser::NEXT:
      case ConnParser::STOP:
      case ConnParser::WHEN:
      case ConnParser::REPEATS:
      case ConnParser::REF:
      case ConnParser::FAIL:
      case ConnParser::RETRY:
      case ConnParser::RESTART:
      case ConnParser::SKIP_:
      case ConnParser::OK:
      case ConnParser::EMPTY_:
      case ConnParser::AFTER:
      case ConnParser::AT:
      case ConnParser::UP:
      case ConnParser::TO:
      case ConnParser::PROBE:
      case ConnParser::LIMITS:
      case ConnParser::PER:
      case ConnParser::ONCE:
      case ConnParser::REMAINING:
      case ConnParser::RESET:
      case ConnParser::SHRINK:
      case ConnParser::RENEW:
      case ConnParser::USE:
      case ConnParser::READ:
      case ConnParser::UNDERSCORE:
      case ConnParser::ID: {
        setState(962);
        binding();
        break;
      }

      case ConnParser::LPAREN: {
        setState(963);
        match(ConnParser::LPAREN);
        setState(964);
        binding();
        setState(967);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == ConnParser::COMMA) {
          setState(965);
          match(ConnParser::COMMA);
          setState(966);
          binding();
        }
        setState(969);
        match(ConnParser::RPAREN);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    setState(973);
    match(ConnParser::IN);
    setState(974);
    expr(0);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- BindingContext ------------------------------------------------------------------

ConnParser::BindingContext::BindingContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ConnParser::IdentContext* ConnParser::BindingContext::ident() {
  return getRuleContext<ConnParser::IdentContext>(0);
}

tree::TerminalNode* ConnParser::BindingContext::UNDERSCORE() {
  return getToken(ConnParser::UNDERSCORE, 0);
}


size_t ConnParser::BindingContext::getRuleIndex() const {
  return ConnParser::RuleBinding;
}


ConnParser::BindingContext* ConnParser::binding() {
  BindingContext *_localctx = _tracker.createInstance<BindingContext>(_ctx, getState());
  enterRule(_localctx, 122, ConnParser::RuleBinding);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(978);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ConnParser::CONNECTOR:
      case ConnParser::SHAPE:
      case ConnParser::MODEL:
      case ConnParser::ENUM:
      case ConnParser::MAP:
      case ConnParser::STREAM:
      case ConnParser::PAGES:
      case ConnParser::AUTH:
      case ConnParser::ERRORS:
      case ConnParser::ONLY:
      case ConnParser::TITLE:
      case ConnParser::CATEGORY:
      case ConnParser::VERSION:
      case ConnParser::DOCS:
      case ConnParser::CONFIG:
      case ConnParser::APP:
      case ConnParser::BASE:
      case ConnParser::HOSTS:
      case ConnParser::HEADERS:
      case ConnParser::DOWNLOAD:
      case ConnParser::QUERY:
      case ConnParser::HEADER:
      case ConnParser::FORM:
      case ConnParser::JSON:
      case ConnParser::URL:
      case ConnParser::METHOD:
      case ConnParser::RECORDS:
      case ConnParser::KEY:
      case ConnParser::CURSOR:
      case ConnParser::FROM:
      case ConnParser::UNTIL:
      case ConnParser::LOOKBACK:
      case ConnParser::WINDOW:
      case ConnParser::TOKEN:
      case ConnParser::ORDER:
      case ConnParser::EXCLUSIVE:
      case ConnParser::DELETES:
      case ConnParser::FLAGGED:
      case ConnParser::VIA:
      case ConnParser::FILTER:
      case ConnParser::KEEP:
      case ConnParser::SOURCE:
      case ConnParser::STATE:
      case ConnParser::SEND:
      case ConnParser::NEXT:
      case ConnParser::STOP:
      case ConnParser::WHEN:
      case ConnParser::REPEATS:
      case ConnParser::REF:
      case ConnParser::FAIL:
      case ConnParser::RETRY:
      case ConnParser::RESTART:
      case ConnParser::SKIP_:
      case ConnParser::OK:
      case ConnParser::EMPTY_:
      case ConnParser::AFTER:
      case ConnParser::AT:
      case ConnParser::UP:
      case ConnParser::TO:
      case ConnParser::PROBE:
      case ConnParser::LIMITS:
      case ConnParser::PER:
      case ConnParser::ONCE:
      case ConnParser::REMAINING:
      case ConnParser::RESET:
      case ConnParser::SHRINK:
      case ConnParser::RENEW:
      case ConnParser::USE:
      case ConnParser::READ:
      case ConnParser::ID: {
        enterOuterAlt(_localctx, 1);
        setState(976);
        ident();
        break;
      }

      case ConnParser::UNDERSCORE: {
        enterOuterAlt(_localctx, 2);
        setState(977);
        match(ConnParser::UNDERSCORE);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ArmBlockContext ------------------------------------------------------------------

ConnParser::ArmBlockContext::ArmBlockContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ConnParser::ArmBlockContext::LBRACE() {
  return getToken(ConnParser::LBRACE, 0);
}

tree::TerminalNode* ConnParser::ArmBlockContext::RBRACE() {
  return getToken(ConnParser::RBRACE, 0);
}

std::vector<ConnParser::ArmContext *> ConnParser::ArmBlockContext::arm() {
  return getRuleContexts<ConnParser::ArmContext>();
}

ConnParser::ArmContext* ConnParser::ArmBlockContext::arm(size_t i) {
  return getRuleContext<ConnParser::ArmContext>(i);
}

std::vector<ConnParser::SepContext *> ConnParser::ArmBlockContext::sep() {
  return getRuleContexts<ConnParser::SepContext>();
}

ConnParser::SepContext* ConnParser::ArmBlockContext::sep(size_t i) {
  return getRuleContext<ConnParser::SepContext>(i);
}


size_t ConnParser::ArmBlockContext::getRuleIndex() const {
  return ConnParser::RuleArmBlock;
}


ConnParser::ArmBlockContext* ConnParser::armBlock() {
  ArmBlockContext *_localctx = _tracker.createInstance<ArmBlockContext>(_ctx, getState());
  enterRule(_localctx, 124, ConnParser::RuleArmBlock);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(980);
    match(ConnParser::LBRACE);
    setState(982);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (((((_la - 10) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 10)) & ((1ULL << (ConnParser::TAG - 10))
      | (1ULL << (ConnParser::TRUE - 10))
      | (1ULL << (ConnParser::FALSE - 10))
      | (1ULL << (ConnParser::NULL_ - 10))
      | (1ULL << (ConnParser::CONNECTOR - 10))
      | (1ULL << (ConnParser::SHAPE - 10))
      | (1ULL << (ConnParser::MODEL - 10))
      | (1ULL << (ConnParser::ENUM - 10))
      | (1ULL << (ConnParser::MAP - 10))
      | (1ULL << (ConnParser::STREAM - 10))
      | (1ULL << (ConnParser::PAGES - 10))
      | (1ULL << (ConnParser::AUTH - 10))
      | (1ULL << (ConnParser::ERRORS - 10))
      | (1ULL << (ConnParser::ONLY - 10))
      | (1ULL << (ConnParser::TITLE - 10))
      | (1ULL << (ConnParser::CATEGORY - 10))
      | (1ULL << (ConnParser::VERSION - 10))
      | (1ULL << (ConnParser::DOCS - 10))
      | (1ULL << (ConnParser::CONFIG - 10))
      | (1ULL << (ConnParser::APP - 10))
      | (1ULL << (ConnParser::BASE - 10))
      | (1ULL << (ConnParser::HOSTS - 10))
      | (1ULL << (ConnParser::HEADERS - 10))
      | (1ULL << (ConnParser::DOWNLOAD - 10))
      | (1ULL << (ConnParser::QUERY - 10))
      | (1ULL << (ConnParser::HEADER - 10))
      | (1ULL << (ConnParser::FORM - 10))
      | (1ULL << (ConnParser::JSON - 10))
      | (1ULL << (ConnParser::URL - 10))
      | (1ULL << (ConnParser::METHOD - 10))
      | (1ULL << (ConnParser::RECORDS - 10))
      | (1ULL << (ConnParser::KEY - 10))
      | (1ULL << (ConnParser::CURSOR - 10))
      | (1ULL << (ConnParser::FROM - 10))
      | (1ULL << (ConnParser::UNTIL - 10))
      | (1ULL << (ConnParser::LOOKBACK - 10))
      | (1ULL << (ConnParser::WINDOW - 10))
      | (1ULL << (ConnParser::TOKEN - 10))
      | (1ULL << (ConnParser::ORDER - 10))
      | (1ULL << (ConnParser::EXCLUSIVE - 10))
      | (1ULL << (ConnParser::DELETES - 10))
      | (1ULL << (ConnParser::FLAGGED - 10))
      | (1ULL << (ConnParser::VIA - 10))
      | (1ULL << (ConnParser::FILTER - 10))
      | (1ULL << (ConnParser::KEEP - 10))
      | (1ULL << (ConnParser::SOURCE - 10))
      | (1ULL << (ConnParser::STATE - 10))
      | (1ULL << (ConnParser::SEND - 10))
      | (1ULL << (ConnParser::NEXT - 10))
      | (1ULL << (ConnParser::STOP - 10)))) != 0) || ((((_la - 74) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 74)) & ((1ULL << (ConnParser::WHEN - 74))
      | (1ULL << (ConnParser::REPEATS - 74))
      | (1ULL << (ConnParser::REF - 74))
      | (1ULL << (ConnParser::FAIL - 74))
      | (1ULL << (ConnParser::RETRY - 74))
      | (1ULL << (ConnParser::RESTART - 74))
      | (1ULL << (ConnParser::SKIP_ - 74))
      | (1ULL << (ConnParser::OK - 74))
      | (1ULL << (ConnParser::EMPTY_ - 74))
      | (1ULL << (ConnParser::AFTER - 74))
      | (1ULL << (ConnParser::AT - 74))
      | (1ULL << (ConnParser::UP - 74))
      | (1ULL << (ConnParser::TO - 74))
      | (1ULL << (ConnParser::PROBE - 74))
      | (1ULL << (ConnParser::LIMITS - 74))
      | (1ULL << (ConnParser::PER - 74))
      | (1ULL << (ConnParser::ONCE - 74))
      | (1ULL << (ConnParser::REMAINING - 74))
      | (1ULL << (ConnParser::RESET - 74))
      | (1ULL << (ConnParser::SHRINK - 74))
      | (1ULL << (ConnParser::RENEW - 74))
      | (1ULL << (ConnParser::USE - 74))
      | (1ULL << (ConnParser::READ - 74))
      | (1ULL << (ConnParser::UNDERSCORE - 74))
      | (1ULL << (ConnParser::ID - 74))
      | (1ULL << (ConnParser::DURATION - 74))
      | (1ULL << (ConnParser::NUMBER - 74))
      | (1ULL << (ConnParser::BLOCK_STRING - 74))
      | (1ULL << (ConnParser::RAW_STRING - 74))
      | (1ULL << (ConnParser::QUOTE - 74))
      | (1ULL << (ConnParser::MINUS - 74)))) != 0)) {
      setState(981);
      arm();
    }
    setState(990);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ConnParser::COMMA

    || _la == ConnParser::NL) {
      setState(984);
      sep();
      setState(986);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (((((_la - 10) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 10)) & ((1ULL << (ConnParser::TAG - 10))
        | (1ULL << (ConnParser::TRUE - 10))
        | (1ULL << (ConnParser::FALSE - 10))
        | (1ULL << (ConnParser::NULL_ - 10))
        | (1ULL << (ConnParser::CONNECTOR - 10))
        | (1ULL << (ConnParser::SHAPE - 10))
        | (1ULL << (ConnParser::MODEL - 10))
        | (1ULL << (ConnParser::ENUM - 10))
        | (1ULL << (ConnParser::MAP - 10))
        | (1ULL << (ConnParser::STREAM - 10))
        | (1ULL << (ConnParser::PAGES - 10))
        | (1ULL << (ConnParser::AUTH - 10))
        | (1ULL << (ConnParser::ERRORS - 10))
        | (1ULL << (ConnParser::ONLY - 10))
        | (1ULL << (ConnParser::TITLE - 10))
        | (1ULL << (ConnParser::CATEGORY - 10))
        | (1ULL << (ConnParser::VERSION - 10))
        | (1ULL << (ConnParser::DOCS - 10))
        | (1ULL << (ConnParser::CONFIG - 10))
        | (1ULL << (ConnParser::APP - 10))
        | (1ULL << (ConnParser::BASE - 10))
        | (1ULL << (ConnParser::HOSTS - 10))
        | (1ULL << (ConnParser::HEADERS - 10))
        | (1ULL << (ConnParser::DOWNLOAD - 10))
        | (1ULL << (ConnParser::QUERY - 10))
        | (1ULL << (ConnParser::HEADER - 10))
        | (1ULL << (ConnParser::FORM - 10))
        | (1ULL << (ConnParser::JSON - 10))
        | (1ULL << (ConnParser::URL - 10))
        | (1ULL << (ConnParser::METHOD - 10))
        | (1ULL << (ConnParser::RECORDS - 10))
        | (1ULL << (ConnParser::KEY - 10))
        | (1ULL << (ConnParser::CURSOR - 10))
        | (1ULL << (ConnParser::FROM - 10))
        | (1ULL << (ConnParser::UNTIL - 10))
        | (1ULL << (ConnParser::LOOKBACK - 10))
        | (1ULL << (ConnParser::WINDOW - 10))
        | (1ULL << (ConnParser::TOKEN - 10))
        | (1ULL << (ConnParser::ORDER - 10))
        | (1ULL << (ConnParser::EXCLUSIVE - 10))
        | (1ULL << (ConnParser::DELETES - 10))
        | (1ULL << (ConnParser::FLAGGED - 10))
        | (1ULL << (ConnParser::VIA - 10))
        | (1ULL << (ConnParser::FILTER - 10))
        | (1ULL << (ConnParser::KEEP - 10))
        | (1ULL << (ConnParser::SOURCE - 10))
        | (1ULL << (ConnParser::STATE - 10))
        | (1ULL << (ConnParser::SEND - 10))
        | (1ULL << (ConnParser::NEXT - 10))
        | (1ULL << (ConnParser::STOP - 10)))) != 0) || ((((_la - 74) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 74)) & ((1ULL << (ConnParser::WHEN - 74))
        | (1ULL << (ConnParser::REPEATS - 74))
        | (1ULL << (ConnParser::REF - 74))
        | (1ULL << (ConnParser::FAIL - 74))
        | (1ULL << (ConnParser::RETRY - 74))
        | (1ULL << (ConnParser::RESTART - 74))
        | (1ULL << (ConnParser::SKIP_ - 74))
        | (1ULL << (ConnParser::OK - 74))
        | (1ULL << (ConnParser::EMPTY_ - 74))
        | (1ULL << (ConnParser::AFTER - 74))
        | (1ULL << (ConnParser::AT - 74))
        | (1ULL << (ConnParser::UP - 74))
        | (1ULL << (ConnParser::TO - 74))
        | (1ULL << (ConnParser::PROBE - 74))
        | (1ULL << (ConnParser::LIMITS - 74))
        | (1ULL << (ConnParser::PER - 74))
        | (1ULL << (ConnParser::ONCE - 74))
        | (1ULL << (ConnParser::REMAINING - 74))
        | (1ULL << (ConnParser::RESET - 74))
        | (1ULL << (ConnParser::SHRINK - 74))
        | (1ULL << (ConnParser::RENEW - 74))
        | (1ULL << (ConnParser::USE - 74))
        | (1ULL << (ConnParser::READ - 74))
        | (1ULL << (ConnParser::UNDERSCORE - 74))
        | (1ULL << (ConnParser::ID - 74))
        | (1ULL << (ConnParser::DURATION - 74))
        | (1ULL << (ConnParser::NUMBER - 74))
        | (1ULL << (ConnParser::BLOCK_STRING - 74))
        | (1ULL << (ConnParser::RAW_STRING - 74))
        | (1ULL << (ConnParser::QUOTE - 74))
        | (1ULL << (ConnParser::MINUS - 74)))) != 0)) {
        setState(985);
        arm();
      }
      setState(992);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(993);
    match(ConnParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ArmContext ------------------------------------------------------------------

ConnParser::ArmContext::ArmContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ConnParser::PatternsContext* ConnParser::ArmContext::patterns() {
  return getRuleContext<ConnParser::PatternsContext>(0);
}

tree::TerminalNode* ConnParser::ArmContext::FATARROW() {
  return getToken(ConnParser::FATARROW, 0);
}

std::vector<ConnParser::ExprContext *> ConnParser::ArmContext::expr() {
  return getRuleContexts<ConnParser::ExprContext>();
}

ConnParser::ExprContext* ConnParser::ArmContext::expr(size_t i) {
  return getRuleContext<ConnParser::ExprContext>(i);
}

tree::TerminalNode* ConnParser::ArmContext::IF() {
  return getToken(ConnParser::IF, 0);
}


size_t ConnParser::ArmContext::getRuleIndex() const {
  return ConnParser::RuleArm;
}


ConnParser::ArmContext* ConnParser::arm() {
  ArmContext *_localctx = _tracker.createInstance<ArmContext>(_ctx, getState());
  enterRule(_localctx, 126, ConnParser::RuleArm);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(995);
    patterns();
    setState(998);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ConnParser::IF) {
      setState(996);
      match(ConnParser::IF);
      setState(997);
      expr(0);
    }
    setState(1000);
    match(ConnParser::FATARROW);
    setState(1001);
    expr(0);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PatternsContext ------------------------------------------------------------------

ConnParser::PatternsContext::PatternsContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<ConnParser::PatternContext *> ConnParser::PatternsContext::pattern() {
  return getRuleContexts<ConnParser::PatternContext>();
}

ConnParser::PatternContext* ConnParser::PatternsContext::pattern(size_t i) {
  return getRuleContext<ConnParser::PatternContext>(i);
}

std::vector<tree::TerminalNode *> ConnParser::PatternsContext::COMMA() {
  return getTokens(ConnParser::COMMA);
}

tree::TerminalNode* ConnParser::PatternsContext::COMMA(size_t i) {
  return getToken(ConnParser::COMMA, i);
}


size_t ConnParser::PatternsContext::getRuleIndex() const {
  return ConnParser::RulePatterns;
}


ConnParser::PatternsContext* ConnParser::patterns() {
  PatternsContext *_localctx = _tracker.createInstance<PatternsContext>(_ctx, getState());
  enterRule(_localctx, 128, ConnParser::RulePatterns);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1003);
    pattern();
    setState(1008);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ConnParser::COMMA) {
      setState(1004);
      match(ConnParser::COMMA);
      setState(1005);
      pattern();
      setState(1010);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PatternContext ------------------------------------------------------------------

ConnParser::PatternContext::PatternContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<ConnParser::ConstantContext *> ConnParser::PatternContext::constant() {
  return getRuleContexts<ConnParser::ConstantContext>();
}

ConnParser::ConstantContext* ConnParser::PatternContext::constant(size_t i) {
  return getRuleContext<ConnParser::ConstantContext>(i);
}

tree::TerminalNode* ConnParser::PatternContext::DOTDOT() {
  return getToken(ConnParser::DOTDOT, 0);
}

ConnParser::QnameContext* ConnParser::PatternContext::qname() {
  return getRuleContext<ConnParser::QnameContext>(0);
}

tree::TerminalNode* ConnParser::PatternContext::UNDERSCORE() {
  return getToken(ConnParser::UNDERSCORE, 0);
}


size_t ConnParser::PatternContext::getRuleIndex() const {
  return ConnParser::RulePattern;
}


ConnParser::PatternContext* ConnParser::pattern() {
  PatternContext *_localctx = _tracker.createInstance<PatternContext>(_ctx, getState());
  enterRule(_localctx, 130, ConnParser::RulePattern);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1018);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ConnParser::TAG:
      case ConnParser::TRUE:
      case ConnParser::FALSE:
      case ConnParser::NULL_:
      case ConnParser::DURATION:
      case ConnParser::NUMBER:
      case ConnParser::BLOCK_STRING:
      case ConnParser::RAW_STRING:
      case ConnParser::QUOTE:
      case ConnParser::MINUS: {
        enterOuterAlt(_localctx, 1);
        setState(1011);
        constant();
        setState(1014);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == ConnParser::DOTDOT) {
          setState(1012);
          match(ConnParser::DOTDOT);
          setState(1013);
          constant();
        }
        break;
      }

      case ConnParser::CONNECTOR:
      case ConnParser::SHAPE:
      case ConnParser::MODEL:
      case ConnParser::ENUM:
      case ConnParser::MAP:
      case ConnParser::STREAM:
      case ConnParser::PAGES:
      case ConnParser::AUTH:
      case ConnParser::ERRORS:
      case ConnParser::ONLY:
      case ConnParser::TITLE:
      case ConnParser::CATEGORY:
      case ConnParser::VERSION:
      case ConnParser::DOCS:
      case ConnParser::CONFIG:
      case ConnParser::APP:
      case ConnParser::BASE:
      case ConnParser::HOSTS:
      case ConnParser::HEADERS:
      case ConnParser::DOWNLOAD:
      case ConnParser::QUERY:
      case ConnParser::HEADER:
      case ConnParser::FORM:
      case ConnParser::JSON:
      case ConnParser::URL:
      case ConnParser::METHOD:
      case ConnParser::RECORDS:
      case ConnParser::KEY:
      case ConnParser::CURSOR:
      case ConnParser::FROM:
      case ConnParser::UNTIL:
      case ConnParser::LOOKBACK:
      case ConnParser::WINDOW:
      case ConnParser::TOKEN:
      case ConnParser::ORDER:
      case ConnParser::EXCLUSIVE:
      case ConnParser::DELETES:
      case ConnParser::FLAGGED:
      case ConnParser::VIA:
      case ConnParser::FILTER:
      case ConnParser::KEEP:
      case ConnParser::SOURCE:
      case ConnParser::STATE:
      case ConnParser::SEND:
      case ConnParser::NEXT:
      case ConnParser::STOP:
      case ConnParser::WHEN:
      case ConnParser::REPEATS:
      case ConnParser::REF:
      case ConnParser::FAIL:
      case ConnParser::RETRY:
      case ConnParser::RESTART:
      case ConnParser::SKIP_:
      case ConnParser::OK:
      case ConnParser::EMPTY_:
      case ConnParser::AFTER:
      case ConnParser::AT:
      case ConnParser::UP:
      case ConnParser::TO:
      case ConnParser::PROBE:
      case ConnParser::LIMITS:
      case ConnParser::PER:
      case ConnParser::ONCE:
      case ConnParser::REMAINING:
      case ConnParser::RESET:
      case ConnParser::SHRINK:
      case ConnParser::RENEW:
      case ConnParser::USE:
      case ConnParser::READ:
      case ConnParser::ID: {
        enterOuterAlt(_localctx, 2);
        setState(1016);
        qname();
        break;
      }

      case ConnParser::UNDERSCORE: {
        enterOuterAlt(_localctx, 3);
        setState(1017);
        match(ConnParser::UNDERSCORE);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ConstantContext ------------------------------------------------------------------

ConnParser::ConstantContext::ConstantContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ConnParser::ConstantContext::NUMBER() {
  return getToken(ConnParser::NUMBER, 0);
}

tree::TerminalNode* ConnParser::ConstantContext::MINUS() {
  return getToken(ConnParser::MINUS, 0);
}

tree::TerminalNode* ConnParser::ConstantContext::DURATION() {
  return getToken(ConnParser::DURATION, 0);
}

ConnParser::StringContext* ConnParser::ConstantContext::string() {
  return getRuleContext<ConnParser::StringContext>(0);
}

tree::TerminalNode* ConnParser::ConstantContext::TRUE() {
  return getToken(ConnParser::TRUE, 0);
}

tree::TerminalNode* ConnParser::ConstantContext::FALSE() {
  return getToken(ConnParser::FALSE, 0);
}

tree::TerminalNode* ConnParser::ConstantContext::NULL_() {
  return getToken(ConnParser::NULL_, 0);
}


size_t ConnParser::ConstantContext::getRuleIndex() const {
  return ConnParser::RuleConstant;
}


ConnParser::ConstantContext* ConnParser::constant() {
  ConstantContext *_localctx = _tracker.createInstance<ConstantContext>(_ctx, getState());
  enterRule(_localctx, 132, ConnParser::RuleConstant);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1029);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ConnParser::NUMBER:
      case ConnParser::MINUS: {
        enterOuterAlt(_localctx, 1);
        setState(1021);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == ConnParser::MINUS) {
          setState(1020);
          match(ConnParser::MINUS);
        }
        setState(1023);
        match(ConnParser::NUMBER);
        break;
      }

      case ConnParser::DURATION: {
        enterOuterAlt(_localctx, 2);
        setState(1024);
        match(ConnParser::DURATION);
        break;
      }

      case ConnParser::TAG:
      case ConnParser::BLOCK_STRING:
      case ConnParser::RAW_STRING:
      case ConnParser::QUOTE: {
        enterOuterAlt(_localctx, 3);
        setState(1025);
        string();
        break;
      }

      case ConnParser::TRUE: {
        enterOuterAlt(_localctx, 4);
        setState(1026);
        match(ConnParser::TRUE);
        break;
      }

      case ConnParser::FALSE: {
        enterOuterAlt(_localctx, 5);
        setState(1027);
        match(ConnParser::FALSE);
        break;
      }

      case ConnParser::NULL_: {
        enterOuterAlt(_localctx, 6);
        setState(1028);
        match(ConnParser::NULL_);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ArgsContext ------------------------------------------------------------------

ConnParser::ArgsContext::ArgsContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ConnParser::ArgsContext::LPAREN() {
  return getToken(ConnParser::LPAREN, 0);
}

tree::TerminalNode* ConnParser::ArgsContext::RPAREN() {
  return getToken(ConnParser::RPAREN, 0);
}

std::vector<ConnParser::ArgContext *> ConnParser::ArgsContext::arg() {
  return getRuleContexts<ConnParser::ArgContext>();
}

ConnParser::ArgContext* ConnParser::ArgsContext::arg(size_t i) {
  return getRuleContext<ConnParser::ArgContext>(i);
}

std::vector<tree::TerminalNode *> ConnParser::ArgsContext::COMMA() {
  return getTokens(ConnParser::COMMA);
}

tree::TerminalNode* ConnParser::ArgsContext::COMMA(size_t i) {
  return getToken(ConnParser::COMMA, i);
}


size_t ConnParser::ArgsContext::getRuleIndex() const {
  return ConnParser::RuleArgs;
}


ConnParser::ArgsContext* ConnParser::args() {
  ArgsContext *_localctx = _tracker.createInstance<ArgsContext>(_ctx, getState());
  enterRule(_localctx, 134, ConnParser::RuleArgs);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1031);
    match(ConnParser::LPAREN);
    setState(1033);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (((((_la - 4) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 4)) & ((1ULL << (ConnParser::LAMBDA - 4))
      | (1ULL << (ConnParser::IN_PLACE - 4))
      | (1ULL << (ConnParser::FOR_RECORDS - 4))
      | (1ULL << (ConnParser::FOR_DICTIONARY - 4))
      | (1ULL << (ConnParser::TAG - 4))
      | (1ULL << (ConnParser::TRUE - 4))
      | (1ULL << (ConnParser::FALSE - 4))
      | (1ULL << (ConnParser::NULL_ - 4))
      | (1ULL << (ConnParser::NOT - 4))
      | (1ULL << (ConnParser::IF - 4))
      | (1ULL << (ConnParser::FOR - 4))
      | (1ULL << (ConnParser::MATCH - 4))
      | (1ULL << (ConnParser::CONNECTOR - 4))
      | (1ULL << (ConnParser::SHAPE - 4))
      | (1ULL << (ConnParser::MODEL - 4))
      | (1ULL << (ConnParser::ENUM - 4))
      | (1ULL << (ConnParser::MAP - 4))
      | (1ULL << (ConnParser::STREAM - 4))
      | (1ULL << (ConnParser::PAGES - 4))
      | (1ULL << (ConnParser::AUTH - 4))
      | (1ULL << (ConnParser::ERRORS - 4))
      | (1ULL << (ConnParser::ONLY - 4))
      | (1ULL << (ConnParser::TITLE - 4))
      | (1ULL << (ConnParser::CATEGORY - 4))
      | (1ULL << (ConnParser::VERSION - 4))
      | (1ULL << (ConnParser::DOCS - 4))
      | (1ULL << (ConnParser::CONFIG - 4))
      | (1ULL << (ConnParser::APP - 4))
      | (1ULL << (ConnParser::BASE - 4))
      | (1ULL << (ConnParser::HOSTS - 4))
      | (1ULL << (ConnParser::HEADERS - 4))
      | (1ULL << (ConnParser::DOWNLOAD - 4))
      | (1ULL << (ConnParser::QUERY - 4))
      | (1ULL << (ConnParser::HEADER - 4))
      | (1ULL << (ConnParser::FORM - 4))
      | (1ULL << (ConnParser::JSON - 4))
      | (1ULL << (ConnParser::URL - 4))
      | (1ULL << (ConnParser::METHOD - 4))
      | (1ULL << (ConnParser::RECORDS - 4))
      | (1ULL << (ConnParser::KEY - 4))
      | (1ULL << (ConnParser::CURSOR - 4))
      | (1ULL << (ConnParser::FROM - 4))
      | (1ULL << (ConnParser::UNTIL - 4))
      | (1ULL << (ConnParser::LOOKBACK - 4))
      | (1ULL << (ConnParser::WINDOW - 4))
      | (1ULL << (ConnParser::TOKEN - 4))
      | (1ULL << (ConnParser::ORDER - 4))
      | (1ULL << (ConnParser::EXCLUSIVE - 4))
      | (1ULL << (ConnParser::DELETES - 4))
      | (1ULL << (ConnParser::FLAGGED - 4))
      | (1ULL << (ConnParser::VIA - 4))
      | (1ULL << (ConnParser::FILTER - 4)))) != 0) || ((((_la - 68) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 68)) & ((1ULL << (ConnParser::KEEP - 68))
      | (1ULL << (ConnParser::SOURCE - 68))
      | (1ULL << (ConnParser::STATE - 68))
      | (1ULL << (ConnParser::SEND - 68))
      | (1ULL << (ConnParser::NEXT - 68))
      | (1ULL << (ConnParser::STOP - 68))
      | (1ULL << (ConnParser::WHEN - 68))
      | (1ULL << (ConnParser::REPEATS - 68))
      | (1ULL << (ConnParser::REF - 68))
      | (1ULL << (ConnParser::FAIL - 68))
      | (1ULL << (ConnParser::RETRY - 68))
      | (1ULL << (ConnParser::RESTART - 68))
      | (1ULL << (ConnParser::SKIP_ - 68))
      | (1ULL << (ConnParser::OK - 68))
      | (1ULL << (ConnParser::EMPTY_ - 68))
      | (1ULL << (ConnParser::AFTER - 68))
      | (1ULL << (ConnParser::AT - 68))
      | (1ULL << (ConnParser::UP - 68))
      | (1ULL << (ConnParser::TO - 68))
      | (1ULL << (ConnParser::PROBE - 68))
      | (1ULL << (ConnParser::LIMITS - 68))
      | (1ULL << (ConnParser::PER - 68))
      | (1ULL << (ConnParser::ONCE - 68))
      | (1ULL << (ConnParser::REMAINING - 68))
      | (1ULL << (ConnParser::RESET - 68))
      | (1ULL << (ConnParser::SHRINK - 68))
      | (1ULL << (ConnParser::RENEW - 68))
      | (1ULL << (ConnParser::USE - 68))
      | (1ULL << (ConnParser::READ - 68))
      | (1ULL << (ConnParser::ID - 68))
      | (1ULL << (ConnParser::DURATION - 68))
      | (1ULL << (ConnParser::NUMBER - 68))
      | (1ULL << (ConnParser::BLOCK_STRING - 68))
      | (1ULL << (ConnParser::RAW_STRING - 68))
      | (1ULL << (ConnParser::QUOTE - 68))
      | (1ULL << (ConnParser::LBRACE - 68))
      | (1ULL << (ConnParser::LPAREN - 68))
      | (1ULL << (ConnParser::LBRACK - 68))
      | (1ULL << (ConnParser::DOT - 68))
      | (1ULL << (ConnParser::MINUS - 68)))) != 0)) {
      setState(1032);
      arg();
    }
    setState(1041);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ConnParser::COMMA) {
      setState(1035);
      match(ConnParser::COMMA);
      setState(1037);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (((((_la - 4) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 4)) & ((1ULL << (ConnParser::LAMBDA - 4))
        | (1ULL << (ConnParser::IN_PLACE - 4))
        | (1ULL << (ConnParser::FOR_RECORDS - 4))
        | (1ULL << (ConnParser::FOR_DICTIONARY - 4))
        | (1ULL << (ConnParser::TAG - 4))
        | (1ULL << (ConnParser::TRUE - 4))
        | (1ULL << (ConnParser::FALSE - 4))
        | (1ULL << (ConnParser::NULL_ - 4))
        | (1ULL << (ConnParser::NOT - 4))
        | (1ULL << (ConnParser::IF - 4))
        | (1ULL << (ConnParser::FOR - 4))
        | (1ULL << (ConnParser::MATCH - 4))
        | (1ULL << (ConnParser::CONNECTOR - 4))
        | (1ULL << (ConnParser::SHAPE - 4))
        | (1ULL << (ConnParser::MODEL - 4))
        | (1ULL << (ConnParser::ENUM - 4))
        | (1ULL << (ConnParser::MAP - 4))
        | (1ULL << (ConnParser::STREAM - 4))
        | (1ULL << (ConnParser::PAGES - 4))
        | (1ULL << (ConnParser::AUTH - 4))
        | (1ULL << (ConnParser::ERRORS - 4))
        | (1ULL << (ConnParser::ONLY - 4))
        | (1ULL << (ConnParser::TITLE - 4))
        | (1ULL << (ConnParser::CATEGORY - 4))
        | (1ULL << (ConnParser::VERSION - 4))
        | (1ULL << (ConnParser::DOCS - 4))
        | (1ULL << (ConnParser::CONFIG - 4))
        | (1ULL << (ConnParser::APP - 4))
        | (1ULL << (ConnParser::BASE - 4))
        | (1ULL << (ConnParser::HOSTS - 4))
        | (1ULL << (ConnParser::HEADERS - 4))
        | (1ULL << (ConnParser::DOWNLOAD - 4))
        | (1ULL << (ConnParser::QUERY - 4))
        | (1ULL << (ConnParser::HEADER - 4))
        | (1ULL << (ConnParser::FORM - 4))
        | (1ULL << (ConnParser::JSON - 4))
        | (1ULL << (ConnParser::URL - 4))
        | (1ULL << (ConnParser::METHOD - 4))
        | (1ULL << (ConnParser::RECORDS - 4))
        | (1ULL << (ConnParser::KEY - 4))
        | (1ULL << (ConnParser::CURSOR - 4))
        | (1ULL << (ConnParser::FROM - 4))
        | (1ULL << (ConnParser::UNTIL - 4))
        | (1ULL << (ConnParser::LOOKBACK - 4))
        | (1ULL << (ConnParser::WINDOW - 4))
        | (1ULL << (ConnParser::TOKEN - 4))
        | (1ULL << (ConnParser::ORDER - 4))
        | (1ULL << (ConnParser::EXCLUSIVE - 4))
        | (1ULL << (ConnParser::DELETES - 4))
        | (1ULL << (ConnParser::FLAGGED - 4))
        | (1ULL << (ConnParser::VIA - 4))
        | (1ULL << (ConnParser::FILTER - 4)))) != 0) || ((((_la - 68) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 68)) & ((1ULL << (ConnParser::KEEP - 68))
        | (1ULL << (ConnParser::SOURCE - 68))
        | (1ULL << (ConnParser::STATE - 68))
        | (1ULL << (ConnParser::SEND - 68))
        | (1ULL << (ConnParser::NEXT - 68))
        | (1ULL << (ConnParser::STOP - 68))
        | (1ULL << (ConnParser::WHEN - 68))
        | (1ULL << (ConnParser::REPEATS - 68))
        | (1ULL << (ConnParser::REF - 68))
        | (1ULL << (ConnParser::FAIL - 68))
        | (1ULL << (ConnParser::RETRY - 68))
        | (1ULL << (ConnParser::RESTART - 68))
        | (1ULL << (ConnParser::SKIP_ - 68))
        | (1ULL << (ConnParser::OK - 68))
        | (1ULL << (ConnParser::EMPTY_ - 68))
        | (1ULL << (ConnParser::AFTER - 68))
        | (1ULL << (ConnParser::AT - 68))
        | (1ULL << (ConnParser::UP - 68))
        | (1ULL << (ConnParser::TO - 68))
        | (1ULL << (ConnParser::PROBE - 68))
        | (1ULL << (ConnParser::LIMITS - 68))
        | (1ULL << (ConnParser::PER - 68))
        | (1ULL << (ConnParser::ONCE - 68))
        | (1ULL << (ConnParser::REMAINING - 68))
        | (1ULL << (ConnParser::RESET - 68))
        | (1ULL << (ConnParser::SHRINK - 68))
        | (1ULL << (ConnParser::RENEW - 68))
        | (1ULL << (ConnParser::USE - 68))
        | (1ULL << (ConnParser::READ - 68))
        | (1ULL << (ConnParser::ID - 68))
        | (1ULL << (ConnParser::DURATION - 68))
        | (1ULL << (ConnParser::NUMBER - 68))
        | (1ULL << (ConnParser::BLOCK_STRING - 68))
        | (1ULL << (ConnParser::RAW_STRING - 68))
        | (1ULL << (ConnParser::QUOTE - 68))
        | (1ULL << (ConnParser::LBRACE - 68))
        | (1ULL << (ConnParser::LPAREN - 68))
        | (1ULL << (ConnParser::LBRACK - 68))
        | (1ULL << (ConnParser::DOT - 68))
        | (1ULL << (ConnParser::MINUS - 68)))) != 0)) {
        setState(1036);
        arg();
      }
      setState(1043);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1044);
    match(ConnParser::RPAREN);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ArgContext ------------------------------------------------------------------

ConnParser::ArgContext::ArgContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ConnParser::ExprContext* ConnParser::ArgContext::expr() {
  return getRuleContext<ConnParser::ExprContext>(0);
}

tree::TerminalNode* ConnParser::ArgContext::ID() {
  return getToken(ConnParser::ID, 0);
}

tree::TerminalNode* ConnParser::ArgContext::COLON() {
  return getToken(ConnParser::COLON, 0);
}


size_t ConnParser::ArgContext::getRuleIndex() const {
  return ConnParser::RuleArg;
}


ConnParser::ArgContext* ConnParser::arg() {
  ArgContext *_localctx = _tracker.createInstance<ArgContext>(_ctx, getState());
  enterRule(_localctx, 136, ConnParser::RuleArg);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1048);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 136, _ctx)) {
    case 1: {
      setState(1046);
      match(ConnParser::ID);
      setState(1047);
      match(ConnParser::COLON);
      break;
    }

    }
    setState(1050);
    expr(0);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ListContext ------------------------------------------------------------------

ConnParser::ListContext::ListContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ConnParser::ListContext::LBRACK() {
  return getToken(ConnParser::LBRACK, 0);
}

tree::TerminalNode* ConnParser::ListContext::RBRACK() {
  return getToken(ConnParser::RBRACK, 0);
}

std::vector<ConnParser::ElementContext *> ConnParser::ListContext::element() {
  return getRuleContexts<ConnParser::ElementContext>();
}

ConnParser::ElementContext* ConnParser::ListContext::element(size_t i) {
  return getRuleContext<ConnParser::ElementContext>(i);
}

std::vector<tree::TerminalNode *> ConnParser::ListContext::COMMA() {
  return getTokens(ConnParser::COMMA);
}

tree::TerminalNode* ConnParser::ListContext::COMMA(size_t i) {
  return getToken(ConnParser::COMMA, i);
}


size_t ConnParser::ListContext::getRuleIndex() const {
  return ConnParser::RuleList;
}


ConnParser::ListContext* ConnParser::list() {
  ListContext *_localctx = _tracker.createInstance<ListContext>(_ctx, getState());
  enterRule(_localctx, 138, ConnParser::RuleList);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1052);
    match(ConnParser::LBRACK);
    setState(1054);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (((((_la - 4) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 4)) & ((1ULL << (ConnParser::LAMBDA - 4))
      | (1ULL << (ConnParser::IN_PLACE - 4))
      | (1ULL << (ConnParser::FOR_RECORDS - 4))
      | (1ULL << (ConnParser::FOR_DICTIONARY - 4))
      | (1ULL << (ConnParser::TAG - 4))
      | (1ULL << (ConnParser::TRUE - 4))
      | (1ULL << (ConnParser::FALSE - 4))
      | (1ULL << (ConnParser::NULL_ - 4))
      | (1ULL << (ConnParser::NOT - 4))
      | (1ULL << (ConnParser::IF - 4))
      | (1ULL << (ConnParser::FOR - 4))
      | (1ULL << (ConnParser::MATCH - 4))
      | (1ULL << (ConnParser::CONNECTOR - 4))
      | (1ULL << (ConnParser::SHAPE - 4))
      | (1ULL << (ConnParser::MODEL - 4))
      | (1ULL << (ConnParser::ENUM - 4))
      | (1ULL << (ConnParser::MAP - 4))
      | (1ULL << (ConnParser::STREAM - 4))
      | (1ULL << (ConnParser::PAGES - 4))
      | (1ULL << (ConnParser::AUTH - 4))
      | (1ULL << (ConnParser::ERRORS - 4))
      | (1ULL << (ConnParser::ONLY - 4))
      | (1ULL << (ConnParser::TITLE - 4))
      | (1ULL << (ConnParser::CATEGORY - 4))
      | (1ULL << (ConnParser::VERSION - 4))
      | (1ULL << (ConnParser::DOCS - 4))
      | (1ULL << (ConnParser::CONFIG - 4))
      | (1ULL << (ConnParser::APP - 4))
      | (1ULL << (ConnParser::BASE - 4))
      | (1ULL << (ConnParser::HOSTS - 4))
      | (1ULL << (ConnParser::HEADERS - 4))
      | (1ULL << (ConnParser::DOWNLOAD - 4))
      | (1ULL << (ConnParser::QUERY - 4))
      | (1ULL << (ConnParser::HEADER - 4))
      | (1ULL << (ConnParser::FORM - 4))
      | (1ULL << (ConnParser::JSON - 4))
      | (1ULL << (ConnParser::URL - 4))
      | (1ULL << (ConnParser::METHOD - 4))
      | (1ULL << (ConnParser::RECORDS - 4))
      | (1ULL << (ConnParser::KEY - 4))
      | (1ULL << (ConnParser::CURSOR - 4))
      | (1ULL << (ConnParser::FROM - 4))
      | (1ULL << (ConnParser::UNTIL - 4))
      | (1ULL << (ConnParser::LOOKBACK - 4))
      | (1ULL << (ConnParser::WINDOW - 4))
      | (1ULL << (ConnParser::TOKEN - 4))
      | (1ULL << (ConnParser::ORDER - 4))
      | (1ULL << (ConnParser::EXCLUSIVE - 4))
      | (1ULL << (ConnParser::DELETES - 4))
      | (1ULL << (ConnParser::FLAGGED - 4))
      | (1ULL << (ConnParser::VIA - 4))
      | (1ULL << (ConnParser::FILTER - 4)))) != 0) || ((((_la - 68) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 68)) & ((1ULL << (ConnParser::KEEP - 68))
      | (1ULL << (ConnParser::SOURCE - 68))
      | (1ULL << (ConnParser::STATE - 68))
      | (1ULL << (ConnParser::SEND - 68))
      | (1ULL << (ConnParser::NEXT - 68))
      | (1ULL << (ConnParser::STOP - 68))
      | (1ULL << (ConnParser::WHEN - 68))
      | (1ULL << (ConnParser::REPEATS - 68))
      | (1ULL << (ConnParser::REF - 68))
      | (1ULL << (ConnParser::FAIL - 68))
      | (1ULL << (ConnParser::RETRY - 68))
      | (1ULL << (ConnParser::RESTART - 68))
      | (1ULL << (ConnParser::SKIP_ - 68))
      | (1ULL << (ConnParser::OK - 68))
      | (1ULL << (ConnParser::EMPTY_ - 68))
      | (1ULL << (ConnParser::AFTER - 68))
      | (1ULL << (ConnParser::AT - 68))
      | (1ULL << (ConnParser::UP - 68))
      | (1ULL << (ConnParser::TO - 68))
      | (1ULL << (ConnParser::PROBE - 68))
      | (1ULL << (ConnParser::LIMITS - 68))
      | (1ULL << (ConnParser::PER - 68))
      | (1ULL << (ConnParser::ONCE - 68))
      | (1ULL << (ConnParser::REMAINING - 68))
      | (1ULL << (ConnParser::RESET - 68))
      | (1ULL << (ConnParser::SHRINK - 68))
      | (1ULL << (ConnParser::RENEW - 68))
      | (1ULL << (ConnParser::USE - 68))
      | (1ULL << (ConnParser::READ - 68))
      | (1ULL << (ConnParser::ID - 68))
      | (1ULL << (ConnParser::DURATION - 68))
      | (1ULL << (ConnParser::NUMBER - 68))
      | (1ULL << (ConnParser::BLOCK_STRING - 68))
      | (1ULL << (ConnParser::RAW_STRING - 68))
      | (1ULL << (ConnParser::QUOTE - 68))
      | (1ULL << (ConnParser::LBRACE - 68))
      | (1ULL << (ConnParser::LPAREN - 68))
      | (1ULL << (ConnParser::LBRACK - 68))
      | (1ULL << (ConnParser::DOTDOT - 68))
      | (1ULL << (ConnParser::DOT - 68))
      | (1ULL << (ConnParser::MINUS - 68)))) != 0)) {
      setState(1053);
      element();
    }
    setState(1062);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ConnParser::COMMA) {
      setState(1056);
      match(ConnParser::COMMA);
      setState(1058);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (((((_la - 4) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 4)) & ((1ULL << (ConnParser::LAMBDA - 4))
        | (1ULL << (ConnParser::IN_PLACE - 4))
        | (1ULL << (ConnParser::FOR_RECORDS - 4))
        | (1ULL << (ConnParser::FOR_DICTIONARY - 4))
        | (1ULL << (ConnParser::TAG - 4))
        | (1ULL << (ConnParser::TRUE - 4))
        | (1ULL << (ConnParser::FALSE - 4))
        | (1ULL << (ConnParser::NULL_ - 4))
        | (1ULL << (ConnParser::NOT - 4))
        | (1ULL << (ConnParser::IF - 4))
        | (1ULL << (ConnParser::FOR - 4))
        | (1ULL << (ConnParser::MATCH - 4))
        | (1ULL << (ConnParser::CONNECTOR - 4))
        | (1ULL << (ConnParser::SHAPE - 4))
        | (1ULL << (ConnParser::MODEL - 4))
        | (1ULL << (ConnParser::ENUM - 4))
        | (1ULL << (ConnParser::MAP - 4))
        | (1ULL << (ConnParser::STREAM - 4))
        | (1ULL << (ConnParser::PAGES - 4))
        | (1ULL << (ConnParser::AUTH - 4))
        | (1ULL << (ConnParser::ERRORS - 4))
        | (1ULL << (ConnParser::ONLY - 4))
        | (1ULL << (ConnParser::TITLE - 4))
        | (1ULL << (ConnParser::CATEGORY - 4))
        | (1ULL << (ConnParser::VERSION - 4))
        | (1ULL << (ConnParser::DOCS - 4))
        | (1ULL << (ConnParser::CONFIG - 4))
        | (1ULL << (ConnParser::APP - 4))
        | (1ULL << (ConnParser::BASE - 4))
        | (1ULL << (ConnParser::HOSTS - 4))
        | (1ULL << (ConnParser::HEADERS - 4))
        | (1ULL << (ConnParser::DOWNLOAD - 4))
        | (1ULL << (ConnParser::QUERY - 4))
        | (1ULL << (ConnParser::HEADER - 4))
        | (1ULL << (ConnParser::FORM - 4))
        | (1ULL << (ConnParser::JSON - 4))
        | (1ULL << (ConnParser::URL - 4))
        | (1ULL << (ConnParser::METHOD - 4))
        | (1ULL << (ConnParser::RECORDS - 4))
        | (1ULL << (ConnParser::KEY - 4))
        | (1ULL << (ConnParser::CURSOR - 4))
        | (1ULL << (ConnParser::FROM - 4))
        | (1ULL << (ConnParser::UNTIL - 4))
        | (1ULL << (ConnParser::LOOKBACK - 4))
        | (1ULL << (ConnParser::WINDOW - 4))
        | (1ULL << (ConnParser::TOKEN - 4))
        | (1ULL << (ConnParser::ORDER - 4))
        | (1ULL << (ConnParser::EXCLUSIVE - 4))
        | (1ULL << (ConnParser::DELETES - 4))
        | (1ULL << (ConnParser::FLAGGED - 4))
        | (1ULL << (ConnParser::VIA - 4))
        | (1ULL << (ConnParser::FILTER - 4)))) != 0) || ((((_la - 68) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 68)) & ((1ULL << (ConnParser::KEEP - 68))
        | (1ULL << (ConnParser::SOURCE - 68))
        | (1ULL << (ConnParser::STATE - 68))
        | (1ULL << (ConnParser::SEND - 68))
        | (1ULL << (ConnParser::NEXT - 68))
        | (1ULL << (ConnParser::STOP - 68))
        | (1ULL << (ConnParser::WHEN - 68))
        | (1ULL << (ConnParser::REPEATS - 68))
        | (1ULL << (ConnParser::REF - 68))
        | (1ULL << (ConnParser::FAIL - 68))
        | (1ULL << (ConnParser::RETRY - 68))
        | (1ULL << (ConnParser::RESTART - 68))
        | (1ULL << (ConnParser::SKIP_ - 68))
        | (1ULL << (ConnParser::OK - 68))
        | (1ULL << (ConnParser::EMPTY_ - 68))
        | (1ULL << (ConnParser::AFTER - 68))
        | (1ULL << (ConnParser::AT - 68))
        | (1ULL << (ConnParser::UP - 68))
        | (1ULL << (ConnParser::TO - 68))
        | (1ULL << (ConnParser::PROBE - 68))
        | (1ULL << (ConnParser::LIMITS - 68))
        | (1ULL << (ConnParser::PER - 68))
        | (1ULL << (ConnParser::ONCE - 68))
        | (1ULL << (ConnParser::REMAINING - 68))
        | (1ULL << (ConnParser::RESET - 68))
        | (1ULL << (ConnParser::SHRINK - 68))
        | (1ULL << (ConnParser::RENEW - 68))
        | (1ULL << (ConnParser::USE - 68))
        | (1ULL << (ConnParser::READ - 68))
        | (1ULL << (ConnParser::ID - 68))
        | (1ULL << (ConnParser::DURATION - 68))
        | (1ULL << (ConnParser::NUMBER - 68))
        | (1ULL << (ConnParser::BLOCK_STRING - 68))
        | (1ULL << (ConnParser::RAW_STRING - 68))
        | (1ULL << (ConnParser::QUOTE - 68))
        | (1ULL << (ConnParser::LBRACE - 68))
        | (1ULL << (ConnParser::LPAREN - 68))
        | (1ULL << (ConnParser::LBRACK - 68))
        | (1ULL << (ConnParser::DOTDOT - 68))
        | (1ULL << (ConnParser::DOT - 68))
        | (1ULL << (ConnParser::MINUS - 68)))) != 0)) {
        setState(1057);
        element();
      }
      setState(1064);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1065);
    match(ConnParser::RBRACK);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ElementContext ------------------------------------------------------------------

ConnParser::ElementContext::ElementContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ConnParser::ExprContext* ConnParser::ElementContext::expr() {
  return getRuleContext<ConnParser::ExprContext>(0);
}

tree::TerminalNode* ConnParser::ElementContext::DOTDOT() {
  return getToken(ConnParser::DOTDOT, 0);
}


size_t ConnParser::ElementContext::getRuleIndex() const {
  return ConnParser::RuleElement;
}


ConnParser::ElementContext* ConnParser::element() {
  ElementContext *_localctx = _tracker.createInstance<ElementContext>(_ctx, getState());
  enterRule(_localctx, 140, ConnParser::RuleElement);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1068);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ConnParser::DOTDOT) {
      setState(1067);
      match(ConnParser::DOTDOT);
    }
    setState(1070);
    expr(0);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ObjectContext ------------------------------------------------------------------

ConnParser::ObjectContext::ObjectContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ConnParser::ObjectContext::LBRACE() {
  return getToken(ConnParser::LBRACE, 0);
}

tree::TerminalNode* ConnParser::ObjectContext::RBRACE() {
  return getToken(ConnParser::RBRACE, 0);
}

std::vector<ConnParser::EntryContext *> ConnParser::ObjectContext::entry() {
  return getRuleContexts<ConnParser::EntryContext>();
}

ConnParser::EntryContext* ConnParser::ObjectContext::entry(size_t i) {
  return getRuleContext<ConnParser::EntryContext>(i);
}

std::vector<ConnParser::SepContext *> ConnParser::ObjectContext::sep() {
  return getRuleContexts<ConnParser::SepContext>();
}

ConnParser::SepContext* ConnParser::ObjectContext::sep(size_t i) {
  return getRuleContext<ConnParser::SepContext>(i);
}


size_t ConnParser::ObjectContext::getRuleIndex() const {
  return ConnParser::RuleObject;
}


ConnParser::ObjectContext* ConnParser::object() {
  ObjectContext *_localctx = _tracker.createInstance<ObjectContext>(_ctx, getState());
  enterRule(_localctx, 142, ConnParser::RuleObject);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1072);
    match(ConnParser::LBRACE);
    setState(1074);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ConnParser::TAG)
      | (1ULL << ConnParser::CONNECTOR)
      | (1ULL << ConnParser::SHAPE)
      | (1ULL << ConnParser::MODEL)
      | (1ULL << ConnParser::ENUM)
      | (1ULL << ConnParser::MAP)
      | (1ULL << ConnParser::STREAM)
      | (1ULL << ConnParser::PAGES)
      | (1ULL << ConnParser::AUTH)
      | (1ULL << ConnParser::ERRORS)
      | (1ULL << ConnParser::ONLY)
      | (1ULL << ConnParser::TITLE)
      | (1ULL << ConnParser::CATEGORY)
      | (1ULL << ConnParser::VERSION)
      | (1ULL << ConnParser::DOCS)
      | (1ULL << ConnParser::CONFIG)
      | (1ULL << ConnParser::APP)
      | (1ULL << ConnParser::BASE)
      | (1ULL << ConnParser::HOSTS)
      | (1ULL << ConnParser::HEADERS)
      | (1ULL << ConnParser::DOWNLOAD)
      | (1ULL << ConnParser::QUERY)
      | (1ULL << ConnParser::HEADER)
      | (1ULL << ConnParser::FORM)
      | (1ULL << ConnParser::JSON)
      | (1ULL << ConnParser::URL)
      | (1ULL << ConnParser::METHOD)
      | (1ULL << ConnParser::RECORDS)
      | (1ULL << ConnParser::KEY)
      | (1ULL << ConnParser::CURSOR)
      | (1ULL << ConnParser::FROM)
      | (1ULL << ConnParser::UNTIL)
      | (1ULL << ConnParser::LOOKBACK)
      | (1ULL << ConnParser::WINDOW)
      | (1ULL << ConnParser::TOKEN)
      | (1ULL << ConnParser::ORDER)
      | (1ULL << ConnParser::EXCLUSIVE))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (ConnParser::DELETES - 64))
      | (1ULL << (ConnParser::FLAGGED - 64))
      | (1ULL << (ConnParser::VIA - 64))
      | (1ULL << (ConnParser::FILTER - 64))
      | (1ULL << (ConnParser::KEEP - 64))
      | (1ULL << (ConnParser::SOURCE - 64))
      | (1ULL << (ConnParser::STATE - 64))
      | (1ULL << (ConnParser::SEND - 64))
      | (1ULL << (ConnParser::NEXT - 64))
      | (1ULL << (ConnParser::STOP - 64))
      | (1ULL << (ConnParser::WHEN - 64))
      | (1ULL << (ConnParser::REPEATS - 64))
      | (1ULL << (ConnParser::REF - 64))
      | (1ULL << (ConnParser::FAIL - 64))
      | (1ULL << (ConnParser::RETRY - 64))
      | (1ULL << (ConnParser::RESTART - 64))
      | (1ULL << (ConnParser::SKIP_ - 64))
      | (1ULL << (ConnParser::OK - 64))
      | (1ULL << (ConnParser::EMPTY_ - 64))
      | (1ULL << (ConnParser::AFTER - 64))
      | (1ULL << (ConnParser::AT - 64))
      | (1ULL << (ConnParser::UP - 64))
      | (1ULL << (ConnParser::TO - 64))
      | (1ULL << (ConnParser::PROBE - 64))
      | (1ULL << (ConnParser::LIMITS - 64))
      | (1ULL << (ConnParser::PER - 64))
      | (1ULL << (ConnParser::ONCE - 64))
      | (1ULL << (ConnParser::REMAINING - 64))
      | (1ULL << (ConnParser::RESET - 64))
      | (1ULL << (ConnParser::SHRINK - 64))
      | (1ULL << (ConnParser::RENEW - 64))
      | (1ULL << (ConnParser::USE - 64))
      | (1ULL << (ConnParser::READ - 64))
      | (1ULL << (ConnParser::ID - 64))
      | (1ULL << (ConnParser::BLOCK_STRING - 64))
      | (1ULL << (ConnParser::RAW_STRING - 64))
      | (1ULL << (ConnParser::QUOTE - 64))
      | (1ULL << (ConnParser::LBRACK - 64))
      | (1ULL << (ConnParser::DOTDOT - 64)))) != 0)) {
      setState(1073);
      entry();
    }
    setState(1082);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ConnParser::COMMA

    || _la == ConnParser::NL) {
      setState(1076);
      sep();
      setState(1078);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if ((((_la & ~ 0x3fULL) == 0) &&
        ((1ULL << _la) & ((1ULL << ConnParser::TAG)
        | (1ULL << ConnParser::CONNECTOR)
        | (1ULL << ConnParser::SHAPE)
        | (1ULL << ConnParser::MODEL)
        | (1ULL << ConnParser::ENUM)
        | (1ULL << ConnParser::MAP)
        | (1ULL << ConnParser::STREAM)
        | (1ULL << ConnParser::PAGES)
        | (1ULL << ConnParser::AUTH)
        | (1ULL << ConnParser::ERRORS)
        | (1ULL << ConnParser::ONLY)
        | (1ULL << ConnParser::TITLE)
        | (1ULL << ConnParser::CATEGORY)
        | (1ULL << ConnParser::VERSION)
        | (1ULL << ConnParser::DOCS)
        | (1ULL << ConnParser::CONFIG)
        | (1ULL << ConnParser::APP)
        | (1ULL << ConnParser::BASE)
        | (1ULL << ConnParser::HOSTS)
        | (1ULL << ConnParser::HEADERS)
        | (1ULL << ConnParser::DOWNLOAD)
        | (1ULL << ConnParser::QUERY)
        | (1ULL << ConnParser::HEADER)
        | (1ULL << ConnParser::FORM)
        | (1ULL << ConnParser::JSON)
        | (1ULL << ConnParser::URL)
        | (1ULL << ConnParser::METHOD)
        | (1ULL << ConnParser::RECORDS)
        | (1ULL << ConnParser::KEY)
        | (1ULL << ConnParser::CURSOR)
        | (1ULL << ConnParser::FROM)
        | (1ULL << ConnParser::UNTIL)
        | (1ULL << ConnParser::LOOKBACK)
        | (1ULL << ConnParser::WINDOW)
        | (1ULL << ConnParser::TOKEN)
        | (1ULL << ConnParser::ORDER)
        | (1ULL << ConnParser::EXCLUSIVE))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 64)) & ((1ULL << (ConnParser::DELETES - 64))
        | (1ULL << (ConnParser::FLAGGED - 64))
        | (1ULL << (ConnParser::VIA - 64))
        | (1ULL << (ConnParser::FILTER - 64))
        | (1ULL << (ConnParser::KEEP - 64))
        | (1ULL << (ConnParser::SOURCE - 64))
        | (1ULL << (ConnParser::STATE - 64))
        | (1ULL << (ConnParser::SEND - 64))
        | (1ULL << (ConnParser::NEXT - 64))
        | (1ULL << (ConnParser::STOP - 64))
        | (1ULL << (ConnParser::WHEN - 64))
        | (1ULL << (ConnParser::REPEATS - 64))
        | (1ULL << (ConnParser::REF - 64))
        | (1ULL << (ConnParser::FAIL - 64))
        | (1ULL << (ConnParser::RETRY - 64))
        | (1ULL << (ConnParser::RESTART - 64))
        | (1ULL << (ConnParser::SKIP_ - 64))
        | (1ULL << (ConnParser::OK - 64))
        | (1ULL << (ConnParser::EMPTY_ - 64))
        | (1ULL << (ConnParser::AFTER - 64))
        | (1ULL << (ConnParser::AT - 64))
        | (1ULL << (ConnParser::UP - 64))
        | (1ULL << (ConnParser::TO - 64))
        | (1ULL << (ConnParser::PROBE - 64))
        | (1ULL << (ConnParser::LIMITS - 64))
        | (1ULL << (ConnParser::PER - 64))
        | (1ULL << (ConnParser::ONCE - 64))
        | (1ULL << (ConnParser::REMAINING - 64))
        | (1ULL << (ConnParser::RESET - 64))
        | (1ULL << (ConnParser::SHRINK - 64))
        | (1ULL << (ConnParser::RENEW - 64))
        | (1ULL << (ConnParser::USE - 64))
        | (1ULL << (ConnParser::READ - 64))
        | (1ULL << (ConnParser::ID - 64))
        | (1ULL << (ConnParser::BLOCK_STRING - 64))
        | (1ULL << (ConnParser::RAW_STRING - 64))
        | (1ULL << (ConnParser::QUOTE - 64))
        | (1ULL << (ConnParser::LBRACK - 64))
        | (1ULL << (ConnParser::DOTDOT - 64)))) != 0)) {
        setState(1077);
        entry();
      }
      setState(1084);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1085);
    match(ConnParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- EntryContext ------------------------------------------------------------------

ConnParser::EntryContext::EntryContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}


size_t ConnParser::EntryContext::getRuleIndex() const {
  return ConnParser::RuleEntry;
}

void ConnParser::EntryContext::copyFrom(EntryContext *ctx) {
  ParserRuleContext::copyFrom(ctx);
}

//----------------- ComputedContext ------------------------------------------------------------------

tree::TerminalNode* ConnParser::ComputedContext::LBRACK() {
  return getToken(ConnParser::LBRACK, 0);
}

std::vector<ConnParser::ExprContext *> ConnParser::ComputedContext::expr() {
  return getRuleContexts<ConnParser::ExprContext>();
}

ConnParser::ExprContext* ConnParser::ComputedContext::expr(size_t i) {
  return getRuleContext<ConnParser::ExprContext>(i);
}

tree::TerminalNode* ConnParser::ComputedContext::RBRACK() {
  return getToken(ConnParser::RBRACK, 0);
}

tree::TerminalNode* ConnParser::ComputedContext::COLON() {
  return getToken(ConnParser::COLON, 0);
}

ConnParser::ComputedContext::ComputedContext(EntryContext *ctx) { copyFrom(ctx); }


//----------------- ShorthandContext ------------------------------------------------------------------

ConnParser::IdentContext* ConnParser::ShorthandContext::ident() {
  return getRuleContext<ConnParser::IdentContext>(0);
}

ConnParser::ShorthandContext::ShorthandContext(EntryContext *ctx) { copyFrom(ctx); }


//----------------- PairContext ------------------------------------------------------------------

ConnParser::KeyContext* ConnParser::PairContext::key() {
  return getRuleContext<ConnParser::KeyContext>(0);
}

tree::TerminalNode* ConnParser::PairContext::COLON() {
  return getToken(ConnParser::COLON, 0);
}

ConnParser::ExprContext* ConnParser::PairContext::expr() {
  return getRuleContext<ConnParser::ExprContext>(0);
}

ConnParser::PairContext::PairContext(EntryContext *ctx) { copyFrom(ctx); }


//----------------- SpreadContext ------------------------------------------------------------------

tree::TerminalNode* ConnParser::SpreadContext::DOTDOT() {
  return getToken(ConnParser::DOTDOT, 0);
}

ConnParser::ExprContext* ConnParser::SpreadContext::expr() {
  return getRuleContext<ConnParser::ExprContext>(0);
}

ConnParser::SpreadContext::SpreadContext(EntryContext *ctx) { copyFrom(ctx); }


ConnParser::EntryContext* ConnParser::entry() {
  EntryContext *_localctx = _tracker.createInstance<EntryContext>(_ctx, getState());
  enterRule(_localctx, 144, ConnParser::RuleEntry);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1100);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 144, _ctx)) {
    case 1: {
      _localctx = dynamic_cast<EntryContext *>(_tracker.createInstance<ConnParser::PairContext>(_localctx));
      enterOuterAlt(_localctx, 1);
      setState(1087);
      key();
      setState(1088);
      match(ConnParser::COLON);
      setState(1089);
      expr(0);
      break;
    }

    case 2: {
      _localctx = dynamic_cast<EntryContext *>(_tracker.createInstance<ConnParser::ComputedContext>(_localctx));
      enterOuterAlt(_localctx, 2);
      setState(1091);
      match(ConnParser::LBRACK);
      setState(1092);
      expr(0);
      setState(1093);
      match(ConnParser::RBRACK);
      setState(1094);
      match(ConnParser::COLON);
      setState(1095);
      expr(0);
      break;
    }

    case 3: {
      _localctx = dynamic_cast<EntryContext *>(_tracker.createInstance<ConnParser::SpreadContext>(_localctx));
      enterOuterAlt(_localctx, 3);
      setState(1097);
      match(ConnParser::DOTDOT);
      setState(1098);
      expr(0);
      break;
    }

    case 4: {
      _localctx = dynamic_cast<EntryContext *>(_tracker.createInstance<ConnParser::ShorthandContext>(_localctx));
      enterOuterAlt(_localctx, 4);
      setState(1099);
      ident();
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- StringContext ------------------------------------------------------------------

ConnParser::StringContext::StringContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ConnParser::StringContext::QUOTE() {
  return getToken(ConnParser::QUOTE, 0);
}

tree::TerminalNode* ConnParser::StringContext::QUOTE_END() {
  return getToken(ConnParser::QUOTE_END, 0);
}

tree::TerminalNode* ConnParser::StringContext::TAG() {
  return getToken(ConnParser::TAG, 0);
}

std::vector<tree::TerminalNode *> ConnParser::StringContext::TEXT() {
  return getTokens(ConnParser::TEXT);
}

tree::TerminalNode* ConnParser::StringContext::TEXT(size_t i) {
  return getToken(ConnParser::TEXT, i);
}

std::vector<tree::TerminalNode *> ConnParser::StringContext::ESC() {
  return getTokens(ConnParser::ESC);
}

tree::TerminalNode* ConnParser::StringContext::ESC(size_t i) {
  return getToken(ConnParser::ESC, i);
}

std::vector<tree::TerminalNode *> ConnParser::StringContext::BAD_ESC() {
  return getTokens(ConnParser::BAD_ESC);
}

tree::TerminalNode* ConnParser::StringContext::BAD_ESC(size_t i) {
  return getToken(ConnParser::BAD_ESC, i);
}

std::vector<ConnParser::InterpolationContext *> ConnParser::StringContext::interpolation() {
  return getRuleContexts<ConnParser::InterpolationContext>();
}

ConnParser::InterpolationContext* ConnParser::StringContext::interpolation(size_t i) {
  return getRuleContext<ConnParser::InterpolationContext>(i);
}

tree::TerminalNode* ConnParser::StringContext::BLOCK_STRING() {
  return getToken(ConnParser::BLOCK_STRING, 0);
}

tree::TerminalNode* ConnParser::StringContext::RAW_STRING() {
  return getToken(ConnParser::RAW_STRING, 0);
}


size_t ConnParser::StringContext::getRuleIndex() const {
  return ConnParser::RuleString;
}


ConnParser::StringContext* ConnParser::string() {
  StringContext *_localctx = _tracker.createInstance<StringContext>(_ctx, getState());
  enterRule(_localctx, 146, ConnParser::RuleString);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1118);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ConnParser::TAG:
      case ConnParser::QUOTE: {
        enterOuterAlt(_localctx, 1);
        setState(1103);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == ConnParser::TAG) {
          setState(1102);
          match(ConnParser::TAG);
        }
        setState(1105);
        match(ConnParser::QUOTE);
        setState(1112);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (((((_la - 142) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 142)) & ((1ULL << (ConnParser::INTERP - 142))
          | (1ULL << (ConnParser::TEXT - 142))
          | (1ULL << (ConnParser::ESC - 142))
          | (1ULL << (ConnParser::BAD_ESC - 142)))) != 0)) {
          setState(1110);
          _errHandler->sync(this);
          switch (_input->LA(1)) {
            case ConnParser::TEXT: {
              setState(1106);
              match(ConnParser::TEXT);
              break;
            }

            case ConnParser::ESC: {
              setState(1107);
              match(ConnParser::ESC);
              break;
            }

            case ConnParser::BAD_ESC: {
              setState(1108);
              match(ConnParser::BAD_ESC);
              break;
            }

            case ConnParser::INTERP: {
              setState(1109);
              interpolation();
              break;
            }

          default:
            throw NoViableAltException(this);
          }
          setState(1114);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(1115);
        match(ConnParser::QUOTE_END);
        break;
      }

      case ConnParser::BLOCK_STRING: {
        enterOuterAlt(_localctx, 2);
        setState(1116);
        match(ConnParser::BLOCK_STRING);
        break;
      }

      case ConnParser::RAW_STRING: {
        enterOuterAlt(_localctx, 3);
        setState(1117);
        match(ConnParser::RAW_STRING);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- InterpolationContext ------------------------------------------------------------------

ConnParser::InterpolationContext::InterpolationContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ConnParser::InterpolationContext::INTERP() {
  return getToken(ConnParser::INTERP, 0);
}

ConnParser::ExprContext* ConnParser::InterpolationContext::expr() {
  return getRuleContext<ConnParser::ExprContext>(0);
}

tree::TerminalNode* ConnParser::InterpolationContext::RBRACE() {
  return getToken(ConnParser::RBRACE, 0);
}


size_t ConnParser::InterpolationContext::getRuleIndex() const {
  return ConnParser::RuleInterpolation;
}


ConnParser::InterpolationContext* ConnParser::interpolation() {
  InterpolationContext *_localctx = _tracker.createInstance<InterpolationContext>(_ctx, getState());
  enterRule(_localctx, 148, ConnParser::RuleInterpolation);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1120);
    match(ConnParser::INTERP);
    setState(1121);
    expr(0);
    setState(1122);
    match(ConnParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- QnameContext ------------------------------------------------------------------

ConnParser::QnameContext::QnameContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

ConnParser::IdentContext* ConnParser::QnameContext::ident() {
  return getRuleContext<ConnParser::IdentContext>(0);
}

std::vector<tree::TerminalNode *> ConnParser::QnameContext::DOT() {
  return getTokens(ConnParser::DOT);
}

tree::TerminalNode* ConnParser::QnameContext::DOT(size_t i) {
  return getToken(ConnParser::DOT, i);
}

std::vector<tree::TerminalNode *> ConnParser::QnameContext::ID() {
  return getTokens(ConnParser::ID);
}

tree::TerminalNode* ConnParser::QnameContext::ID(size_t i) {
  return getToken(ConnParser::ID, i);
}


size_t ConnParser::QnameContext::getRuleIndex() const {
  return ConnParser::RuleQname;
}


ConnParser::QnameContext* ConnParser::qname() {
  QnameContext *_localctx = _tracker.createInstance<QnameContext>(_ctx, getState());
  enterRule(_localctx, 150, ConnParser::RuleQname);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(1124);
    ident();
    setState(1129);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 149, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(1125);
        match(ConnParser::DOT);
        setState(1126);
        match(ConnParser::ID); 
      }
      setState(1131);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 149, _ctx);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- KeyContext ------------------------------------------------------------------

ConnParser::KeyContext::KeyContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ConnParser::KeyContext::ID() {
  return getToken(ConnParser::ID, 0);
}

ConnParser::StringContext* ConnParser::KeyContext::string() {
  return getRuleContext<ConnParser::StringContext>(0);
}


size_t ConnParser::KeyContext::getRuleIndex() const {
  return ConnParser::RuleKey;
}


ConnParser::KeyContext* ConnParser::key() {
  KeyContext *_localctx = _tracker.createInstance<KeyContext>(_ctx, getState());
  enterRule(_localctx, 152, ConnParser::RuleKey);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1134);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ConnParser::ID: {
        enterOuterAlt(_localctx, 1);
        setState(1132);
        match(ConnParser::ID);
        break;
      }

      case ConnParser::TAG:
      case ConnParser::BLOCK_STRING:
      case ConnParser::RAW_STRING:
      case ConnParser::QUOTE: {
        enterOuterAlt(_localctx, 2);
        setState(1133);
        string();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- IdentContext ------------------------------------------------------------------

ConnParser::IdentContext::IdentContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ConnParser::IdentContext::ID() {
  return getToken(ConnParser::ID, 0);
}

tree::TerminalNode* ConnParser::IdentContext::METHOD() {
  return getToken(ConnParser::METHOD, 0);
}

tree::TerminalNode* ConnParser::IdentContext::CONNECTOR() {
  return getToken(ConnParser::CONNECTOR, 0);
}

tree::TerminalNode* ConnParser::IdentContext::SHAPE() {
  return getToken(ConnParser::SHAPE, 0);
}

tree::TerminalNode* ConnParser::IdentContext::MODEL() {
  return getToken(ConnParser::MODEL, 0);
}

tree::TerminalNode* ConnParser::IdentContext::ENUM() {
  return getToken(ConnParser::ENUM, 0);
}

tree::TerminalNode* ConnParser::IdentContext::MAP() {
  return getToken(ConnParser::MAP, 0);
}

tree::TerminalNode* ConnParser::IdentContext::STREAM() {
  return getToken(ConnParser::STREAM, 0);
}

tree::TerminalNode* ConnParser::IdentContext::PAGES() {
  return getToken(ConnParser::PAGES, 0);
}

tree::TerminalNode* ConnParser::IdentContext::AUTH() {
  return getToken(ConnParser::AUTH, 0);
}

tree::TerminalNode* ConnParser::IdentContext::ERRORS() {
  return getToken(ConnParser::ERRORS, 0);
}

tree::TerminalNode* ConnParser::IdentContext::ONLY() {
  return getToken(ConnParser::ONLY, 0);
}

tree::TerminalNode* ConnParser::IdentContext::TITLE() {
  return getToken(ConnParser::TITLE, 0);
}

tree::TerminalNode* ConnParser::IdentContext::CATEGORY() {
  return getToken(ConnParser::CATEGORY, 0);
}

tree::TerminalNode* ConnParser::IdentContext::VERSION() {
  return getToken(ConnParser::VERSION, 0);
}

tree::TerminalNode* ConnParser::IdentContext::DOCS() {
  return getToken(ConnParser::DOCS, 0);
}

tree::TerminalNode* ConnParser::IdentContext::CONFIG() {
  return getToken(ConnParser::CONFIG, 0);
}

tree::TerminalNode* ConnParser::IdentContext::APP() {
  return getToken(ConnParser::APP, 0);
}

tree::TerminalNode* ConnParser::IdentContext::BASE() {
  return getToken(ConnParser::BASE, 0);
}

tree::TerminalNode* ConnParser::IdentContext::HOSTS() {
  return getToken(ConnParser::HOSTS, 0);
}

tree::TerminalNode* ConnParser::IdentContext::HEADERS() {
  return getToken(ConnParser::HEADERS, 0);
}

tree::TerminalNode* ConnParser::IdentContext::DOWNLOAD() {
  return getToken(ConnParser::DOWNLOAD, 0);
}

tree::TerminalNode* ConnParser::IdentContext::QUERY() {
  return getToken(ConnParser::QUERY, 0);
}

tree::TerminalNode* ConnParser::IdentContext::HEADER() {
  return getToken(ConnParser::HEADER, 0);
}

tree::TerminalNode* ConnParser::IdentContext::FORM() {
  return getToken(ConnParser::FORM, 0);
}

tree::TerminalNode* ConnParser::IdentContext::JSON() {
  return getToken(ConnParser::JSON, 0);
}

tree::TerminalNode* ConnParser::IdentContext::URL() {
  return getToken(ConnParser::URL, 0);
}

tree::TerminalNode* ConnParser::IdentContext::RECORDS() {
  return getToken(ConnParser::RECORDS, 0);
}

tree::TerminalNode* ConnParser::IdentContext::KEY() {
  return getToken(ConnParser::KEY, 0);
}

tree::TerminalNode* ConnParser::IdentContext::CURSOR() {
  return getToken(ConnParser::CURSOR, 0);
}

tree::TerminalNode* ConnParser::IdentContext::FROM() {
  return getToken(ConnParser::FROM, 0);
}

tree::TerminalNode* ConnParser::IdentContext::UNTIL() {
  return getToken(ConnParser::UNTIL, 0);
}

tree::TerminalNode* ConnParser::IdentContext::LOOKBACK() {
  return getToken(ConnParser::LOOKBACK, 0);
}

tree::TerminalNode* ConnParser::IdentContext::WINDOW() {
  return getToken(ConnParser::WINDOW, 0);
}

tree::TerminalNode* ConnParser::IdentContext::TOKEN() {
  return getToken(ConnParser::TOKEN, 0);
}

tree::TerminalNode* ConnParser::IdentContext::ORDER() {
  return getToken(ConnParser::ORDER, 0);
}

tree::TerminalNode* ConnParser::IdentContext::EXCLUSIVE() {
  return getToken(ConnParser::EXCLUSIVE, 0);
}

tree::TerminalNode* ConnParser::IdentContext::DELETES() {
  return getToken(ConnParser::DELETES, 0);
}

tree::TerminalNode* ConnParser::IdentContext::FLAGGED() {
  return getToken(ConnParser::FLAGGED, 0);
}

tree::TerminalNode* ConnParser::IdentContext::VIA() {
  return getToken(ConnParser::VIA, 0);
}

tree::TerminalNode* ConnParser::IdentContext::FILTER() {
  return getToken(ConnParser::FILTER, 0);
}

tree::TerminalNode* ConnParser::IdentContext::KEEP() {
  return getToken(ConnParser::KEEP, 0);
}

tree::TerminalNode* ConnParser::IdentContext::SOURCE() {
  return getToken(ConnParser::SOURCE, 0);
}

tree::TerminalNode* ConnParser::IdentContext::STATE() {
  return getToken(ConnParser::STATE, 0);
}

tree::TerminalNode* ConnParser::IdentContext::SEND() {
  return getToken(ConnParser::SEND, 0);
}

tree::TerminalNode* ConnParser::IdentContext::NEXT() {
  return getToken(ConnParser::NEXT, 0);
}

tree::TerminalNode* ConnParser::IdentContext::STOP() {
  return getToken(ConnParser::STOP, 0);
}

tree::TerminalNode* ConnParser::IdentContext::WHEN() {
  return getToken(ConnParser::WHEN, 0);
}

tree::TerminalNode* ConnParser::IdentContext::REPEATS() {
  return getToken(ConnParser::REPEATS, 0);
}

tree::TerminalNode* ConnParser::IdentContext::REF() {
  return getToken(ConnParser::REF, 0);
}

tree::TerminalNode* ConnParser::IdentContext::FAIL() {
  return getToken(ConnParser::FAIL, 0);
}

tree::TerminalNode* ConnParser::IdentContext::RETRY() {
  return getToken(ConnParser::RETRY, 0);
}

tree::TerminalNode* ConnParser::IdentContext::RESTART() {
  return getToken(ConnParser::RESTART, 0);
}

tree::TerminalNode* ConnParser::IdentContext::SKIP_() {
  return getToken(ConnParser::SKIP_, 0);
}

tree::TerminalNode* ConnParser::IdentContext::OK() {
  return getToken(ConnParser::OK, 0);
}

tree::TerminalNode* ConnParser::IdentContext::EMPTY_() {
  return getToken(ConnParser::EMPTY_, 0);
}

tree::TerminalNode* ConnParser::IdentContext::AFTER() {
  return getToken(ConnParser::AFTER, 0);
}

tree::TerminalNode* ConnParser::IdentContext::AT() {
  return getToken(ConnParser::AT, 0);
}

tree::TerminalNode* ConnParser::IdentContext::UP() {
  return getToken(ConnParser::UP, 0);
}

tree::TerminalNode* ConnParser::IdentContext::TO() {
  return getToken(ConnParser::TO, 0);
}

tree::TerminalNode* ConnParser::IdentContext::LIMITS() {
  return getToken(ConnParser::LIMITS, 0);
}

tree::TerminalNode* ConnParser::IdentContext::PROBE() {
  return getToken(ConnParser::PROBE, 0);
}

tree::TerminalNode* ConnParser::IdentContext::PER() {
  return getToken(ConnParser::PER, 0);
}

tree::TerminalNode* ConnParser::IdentContext::ONCE() {
  return getToken(ConnParser::ONCE, 0);
}

tree::TerminalNode* ConnParser::IdentContext::REMAINING() {
  return getToken(ConnParser::REMAINING, 0);
}

tree::TerminalNode* ConnParser::IdentContext::RESET() {
  return getToken(ConnParser::RESET, 0);
}

tree::TerminalNode* ConnParser::IdentContext::SHRINK() {
  return getToken(ConnParser::SHRINK, 0);
}

tree::TerminalNode* ConnParser::IdentContext::RENEW() {
  return getToken(ConnParser::RENEW, 0);
}

tree::TerminalNode* ConnParser::IdentContext::USE() {
  return getToken(ConnParser::USE, 0);
}

tree::TerminalNode* ConnParser::IdentContext::READ() {
  return getToken(ConnParser::READ, 0);
}


size_t ConnParser::IdentContext::getRuleIndex() const {
  return ConnParser::RuleIdent;
}


ConnParser::IdentContext* ConnParser::ident() {
  IdentContext *_localctx = _tracker.createInstance<IdentContext>(_ctx, getState());
  enterRule(_localctx, 154, ConnParser::RuleIdent);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1136);
    _la = _input->LA(1);
    if (!((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ConnParser::CONNECTOR)
      | (1ULL << ConnParser::SHAPE)
      | (1ULL << ConnParser::MODEL)
      | (1ULL << ConnParser::ENUM)
      | (1ULL << ConnParser::MAP)
      | (1ULL << ConnParser::STREAM)
      | (1ULL << ConnParser::PAGES)
      | (1ULL << ConnParser::AUTH)
      | (1ULL << ConnParser::ERRORS)
      | (1ULL << ConnParser::ONLY)
      | (1ULL << ConnParser::TITLE)
      | (1ULL << ConnParser::CATEGORY)
      | (1ULL << ConnParser::VERSION)
      | (1ULL << ConnParser::DOCS)
      | (1ULL << ConnParser::CONFIG)
      | (1ULL << ConnParser::APP)
      | (1ULL << ConnParser::BASE)
      | (1ULL << ConnParser::HOSTS)
      | (1ULL << ConnParser::HEADERS)
      | (1ULL << ConnParser::DOWNLOAD)
      | (1ULL << ConnParser::QUERY)
      | (1ULL << ConnParser::HEADER)
      | (1ULL << ConnParser::FORM)
      | (1ULL << ConnParser::JSON)
      | (1ULL << ConnParser::URL)
      | (1ULL << ConnParser::METHOD)
      | (1ULL << ConnParser::RECORDS)
      | (1ULL << ConnParser::KEY)
      | (1ULL << ConnParser::CURSOR)
      | (1ULL << ConnParser::FROM)
      | (1ULL << ConnParser::UNTIL)
      | (1ULL << ConnParser::LOOKBACK)
      | (1ULL << ConnParser::WINDOW)
      | (1ULL << ConnParser::TOKEN)
      | (1ULL << ConnParser::ORDER)
      | (1ULL << ConnParser::EXCLUSIVE))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (ConnParser::DELETES - 64))
      | (1ULL << (ConnParser::FLAGGED - 64))
      | (1ULL << (ConnParser::VIA - 64))
      | (1ULL << (ConnParser::FILTER - 64))
      | (1ULL << (ConnParser::KEEP - 64))
      | (1ULL << (ConnParser::SOURCE - 64))
      | (1ULL << (ConnParser::STATE - 64))
      | (1ULL << (ConnParser::SEND - 64))
      | (1ULL << (ConnParser::NEXT - 64))
      | (1ULL << (ConnParser::STOP - 64))
      | (1ULL << (ConnParser::WHEN - 64))
      | (1ULL << (ConnParser::REPEATS - 64))
      | (1ULL << (ConnParser::REF - 64))
      | (1ULL << (ConnParser::FAIL - 64))
      | (1ULL << (ConnParser::RETRY - 64))
      | (1ULL << (ConnParser::RESTART - 64))
      | (1ULL << (ConnParser::SKIP_ - 64))
      | (1ULL << (ConnParser::OK - 64))
      | (1ULL << (ConnParser::EMPTY_ - 64))
      | (1ULL << (ConnParser::AFTER - 64))
      | (1ULL << (ConnParser::AT - 64))
      | (1ULL << (ConnParser::UP - 64))
      | (1ULL << (ConnParser::TO - 64))
      | (1ULL << (ConnParser::PROBE - 64))
      | (1ULL << (ConnParser::LIMITS - 64))
      | (1ULL << (ConnParser::PER - 64))
      | (1ULL << (ConnParser::ONCE - 64))
      | (1ULL << (ConnParser::REMAINING - 64))
      | (1ULL << (ConnParser::RESET - 64))
      | (1ULL << (ConnParser::SHRINK - 64))
      | (1ULL << (ConnParser::RENEW - 64))
      | (1ULL << (ConnParser::USE - 64))
      | (1ULL << (ConnParser::READ - 64))
      | (1ULL << (ConnParser::ID - 64)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

bool ConnParser::sempred(RuleContext *context, size_t ruleIndex, size_t predicateIndex) {
  switch (ruleIndex) {
    case 55: return exprSempred(dynamic_cast<ExprContext *>(context), predicateIndex);

  default:
    break;
  }
  return true;
}

bool ConnParser::exprSempred(ExprContext *_localctx, size_t predicateIndex) {
  switch (predicateIndex) {
    case 0: return precpred(_ctx, 17);
    case 1: return precpred(_ctx, 16);
    case 2: return precpred(_ctx, 15);
    case 3: return precpred(_ctx, 13);
    case 4: return precpred(_ctx, 12);
    case 5: return precpred(_ctx, 9);
    case 6: return precpred(_ctx, 8);
    case 7: return precpred(_ctx, 7);
    case 8: return precpred(_ctx, 6);
    case 9: return precpred(_ctx, 14);
    case 10: return precpred(_ctx, 11);

  default:
    break;
  }
  return true;
}

// Static vars and initialization.
std::vector<dfa::DFA> ConnParser::_decisionToDFA;
atn::PredictionContextCache ConnParser::_sharedContextCache;

// We own the ATN which in turn owns the ATN states.
atn::ATN ConnParser::_atn;
std::vector<uint16_t> ConnParser::_serializedATN;

std::vector<std::string> ConnParser::_ruleNames = {
  "file", "item", "sep", "declaration", "shapeDecl", "modelDecl", "enumDecl", 
  "mapDecl", "pagesDecl", "authDecl", "errorsDecl", "enumBlock", "enumMember", 
  "connectorDecl", "connectorBlock", "connectorMember", "hostList", "host", 
  "streamDecl", "streamBlock", "streamMember", "readDecl", "cursorClause", 
  "request", "partBlock", "part", "policyUse", "pagesUse", "errorsUse", 
  "pagesBlock", "pagesMember", "stateVariable", "assignment", "sendBody", 
  "authBlock", "authMember", "verdictBlock", "verdictArm", "verdict", "verdictLink", 
  "verdictWord", "verdictClause", "limitsUse", "limitsBlock", "limit", "limitScope", 
  "fieldBlock", "field", "params", "param", "type", "baseType", "format", 
  "zone", "asTarget", "expr", "suffix", "primary", "lambdaParams", "forHead", 
  "forSource", "binding", "armBlock", "arm", "patterns", "pattern", "constant", 
  "args", "arg", "list", "element", "object", "entry", "string", "interpolation", 
  "qname", "key", "ident"
};

std::vector<std::string> ConnParser::_literalNames = {
  "", "", "", "", "", "", "", "", "", "", "", "'true'", "'false'", "'null'", 
  "'and'", "'or'", "'not'", "'is'", "'in'", "'as'", "'if'", "'then'", "'else'", 
  "'for'", "'where'", "'match'", "'let'", "'catch'", "'connector'", "'shape'", 
  "'model'", "'enum'", "'map'", "'stream'", "'pages'", "'auth'", "'errors'", 
  "'only'", "'title'", "'category'", "'version'", "'docs'", "'config'", 
  "'app'", "'base'", "'hosts'", "'headers'", "'download'", "'query'", "'header'", 
  "'form'", "'json'", "'url'", "", "'records'", "'id'", "'cursor'", "'from'", 
  "'until'", "'lookback'", "'window'", "'token'", "'order'", "'exclusive'", 
  "'deletes'", "'flagged'", "'via'", "'filter'", "'keep'", "'source'", "'state'", 
  "'send'", "'next'", "'stop'", "'when'", "'repeats'", "'ref'", "'fail'", 
  "'retry'", "'restart'", "'skip'", "'ok'", "'empty'", "'after'", "'at'", 
  "'up'", "'to'", "'probe'", "'limits'", "'per'", "'once'", "'remaining'", 
  "'reset'", "'shrink'", "'renew'", "'use'", "'read'", "'_'", "", "", "", 
  "", "", "", "", "", "", "'('", "')'", "'['", "']'", "','", "':'", "'..'", 
  "'.'", "'?.'", "'??'", "'?'", "'=>'", "'->'", "'='", "'|'", "'=='", "'!='", 
  "'<='", "'>='", "'<'", "'>'", "'++'", "'+'", "'-'", "'*'", "'/'", "'%'", 
  "", "", "", "", "", "", "", "", "", "", "", "", "", "'&&'", "'||'", "'!'", 
  "'==='", "'!=='", "';'"
};

std::vector<std::string> ConnParser::_symbolicNames = {
  "", "AUTH_DECL", "PAGES_DECL", "ERRORS_DECL", "LAMBDA", "IN_ZONE", "IN_PLACE", 
  "OR_ONE", "FOR_RECORDS", "FOR_DICTIONARY", "TAG", "TRUE", "FALSE", "NULL_", 
  "AND", "OR", "NOT", "IS", "IN", "AS", "IF", "THEN", "ELSE", "FOR", "WHERE", 
  "MATCH", "LET", "CATCH", "CONNECTOR", "SHAPE", "MODEL", "ENUM", "MAP", 
  "STREAM", "PAGES", "AUTH", "ERRORS", "ONLY", "TITLE", "CATEGORY", "VERSION", 
  "DOCS", "CONFIG", "APP", "BASE", "HOSTS", "HEADERS", "DOWNLOAD", "QUERY", 
  "HEADER", "FORM", "JSON", "URL", "METHOD", "RECORDS", "KEY", "CURSOR", 
  "FROM", "UNTIL", "LOOKBACK", "WINDOW", "TOKEN", "ORDER", "EXCLUSIVE", 
  "DELETES", "FLAGGED", "VIA", "FILTER", "KEEP", "SOURCE", "STATE", "SEND", 
  "NEXT", "STOP", "WHEN", "REPEATS", "REF", "FAIL", "RETRY", "RESTART", 
  "SKIP_", "OK", "EMPTY_", "AFTER", "AT", "UP", "TO", "PROBE", "LIMITS", 
  "PER", "ONCE", "REMAINING", "RESET", "SHRINK", "RENEW", "USE", "READ", 
  "UNDERSCORE", "ID", "DURATION", "NUMBER", "BAD_NUMBER", "BLOCK_STRING", 
  "RAW_STRING", "QUOTE", "LBRACE", "RBRACE", "LPAREN", "RPAREN", "LBRACK", 
  "RBRACK", "COMMA", "COLON", "DOTDOT", "DOT", "QDOT", "QQ", "QUESTION", 
  "FATARROW", "ARROW", "EQ", "PIPE", "EQEQ", "NE", "LE", "GE", "LT", "GT", 
  "CONCAT", "PLUS", "MINUS", "STAR", "SLASH", "PERCENT", "NL", "WS", "DOC", 
  "COMMENT", "R_HASH", "R_BLOCK_COMMENT", "BAD_CHAR", "QUOTE_END", "INTERP", 
  "TEXT", "ESC", "BAD_ESC", "STR_EOL", "R_AND", "R_OR", "R_NOT", "R_SAME", 
  "R_NOT_SAME", "R_SEMICOLON"
};

dfa::Vocabulary ConnParser::_vocabulary(_literalNames, _symbolicNames);

std::vector<std::string> ConnParser::_tokenNames;

ConnParser::Initializer::Initializer() {
	for (size_t i = 0; i < _symbolicNames.size(); ++i) {
		std::string name = _vocabulary.getLiteralName(i);
		if (name.empty()) {
			name = _vocabulary.getSymbolicName(i);
		}

		if (name.empty()) {
			_tokenNames.push_back("<INVALID>");
		} else {
      _tokenNames.push_back(name);
    }
	}

  _serializedATN = {
    0x3, 0x608b, 0xa72a, 0x8133, 0xb9ed, 0x417c, 0x3be7, 0x7786, 0x5964, 
    0x3, 0x9a, 0x475, 0x4, 0x2, 0x9, 0x2, 0x4, 0x3, 0x9, 0x3, 0x4, 0x4, 
    0x9, 0x4, 0x4, 0x5, 0x9, 0x5, 0x4, 0x6, 0x9, 0x6, 0x4, 0x7, 0x9, 0x7, 
    0x4, 0x8, 0x9, 0x8, 0x4, 0x9, 0x9, 0x9, 0x4, 0xa, 0x9, 0xa, 0x4, 0xb, 
    0x9, 0xb, 0x4, 0xc, 0x9, 0xc, 0x4, 0xd, 0x9, 0xd, 0x4, 0xe, 0x9, 0xe, 
    0x4, 0xf, 0x9, 0xf, 0x4, 0x10, 0x9, 0x10, 0x4, 0x11, 0x9, 0x11, 0x4, 
    0x12, 0x9, 0x12, 0x4, 0x13, 0x9, 0x13, 0x4, 0x14, 0x9, 0x14, 0x4, 0x15, 
    0x9, 0x15, 0x4, 0x16, 0x9, 0x16, 0x4, 0x17, 0x9, 0x17, 0x4, 0x18, 0x9, 
    0x18, 0x4, 0x19, 0x9, 0x19, 0x4, 0x1a, 0x9, 0x1a, 0x4, 0x1b, 0x9, 0x1b, 
    0x4, 0x1c, 0x9, 0x1c, 0x4, 0x1d, 0x9, 0x1d, 0x4, 0x1e, 0x9, 0x1e, 0x4, 
    0x1f, 0x9, 0x1f, 0x4, 0x20, 0x9, 0x20, 0x4, 0x21, 0x9, 0x21, 0x4, 0x22, 
    0x9, 0x22, 0x4, 0x23, 0x9, 0x23, 0x4, 0x24, 0x9, 0x24, 0x4, 0x25, 0x9, 
    0x25, 0x4, 0x26, 0x9, 0x26, 0x4, 0x27, 0x9, 0x27, 0x4, 0x28, 0x9, 0x28, 
    0x4, 0x29, 0x9, 0x29, 0x4, 0x2a, 0x9, 0x2a, 0x4, 0x2b, 0x9, 0x2b, 0x4, 
    0x2c, 0x9, 0x2c, 0x4, 0x2d, 0x9, 0x2d, 0x4, 0x2e, 0x9, 0x2e, 0x4, 0x2f, 
    0x9, 0x2f, 0x4, 0x30, 0x9, 0x30, 0x4, 0x31, 0x9, 0x31, 0x4, 0x32, 0x9, 
    0x32, 0x4, 0x33, 0x9, 0x33, 0x4, 0x34, 0x9, 0x34, 0x4, 0x35, 0x9, 0x35, 
    0x4, 0x36, 0x9, 0x36, 0x4, 0x37, 0x9, 0x37, 0x4, 0x38, 0x9, 0x38, 0x4, 
    0x39, 0x9, 0x39, 0x4, 0x3a, 0x9, 0x3a, 0x4, 0x3b, 0x9, 0x3b, 0x4, 0x3c, 
    0x9, 0x3c, 0x4, 0x3d, 0x9, 0x3d, 0x4, 0x3e, 0x9, 0x3e, 0x4, 0x3f, 0x9, 
    0x3f, 0x4, 0x40, 0x9, 0x40, 0x4, 0x41, 0x9, 0x41, 0x4, 0x42, 0x9, 0x42, 
    0x4, 0x43, 0x9, 0x43, 0x4, 0x44, 0x9, 0x44, 0x4, 0x45, 0x9, 0x45, 0x4, 
    0x46, 0x9, 0x46, 0x4, 0x47, 0x9, 0x47, 0x4, 0x48, 0x9, 0x48, 0x4, 0x49, 
    0x9, 0x49, 0x4, 0x4a, 0x9, 0x4a, 0x4, 0x4b, 0x9, 0x4b, 0x4, 0x4c, 0x9, 
    0x4c, 0x4, 0x4d, 0x9, 0x4d, 0x4, 0x4e, 0x9, 0x4e, 0x4, 0x4f, 0x9, 0x4f, 
    0x3, 0x2, 0x5, 0x2, 0xa0, 0xa, 0x2, 0x3, 0x2, 0x3, 0x2, 0x5, 0x2, 0xa4, 
    0xa, 0x2, 0x7, 0x2, 0xa6, 0xa, 0x2, 0xc, 0x2, 0xe, 0x2, 0xa9, 0xb, 0x2, 
    0x3, 0x2, 0x3, 0x2, 0x3, 0x3, 0x3, 0x3, 0x5, 0x3, 0xaf, 0xa, 0x3, 0x3, 
    0x4, 0x3, 0x4, 0x3, 0x5, 0x3, 0x5, 0x3, 0x5, 0x3, 0x5, 0x3, 0x5, 0x3, 
    0x5, 0x3, 0x5, 0x5, 0x5, 0xba, 0xa, 0x5, 0x3, 0x6, 0x3, 0x6, 0x3, 0x6, 
    0x3, 0x6, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x8, 0x3, 0x8, 
    0x3, 0x8, 0x3, 0x8, 0x3, 0x9, 0x3, 0x9, 0x3, 0x9, 0x5, 0x9, 0xcb, 0xa, 
    0x9, 0x3, 0x9, 0x3, 0x9, 0x5, 0x9, 0xcf, 0xa, 0x9, 0x3, 0x9, 0x3, 0x9, 
    0x3, 0x9, 0x3, 0x9, 0x3, 0xa, 0x3, 0xa, 0x3, 0xa, 0x5, 0xa, 0xd8, 0xa, 
    0xa, 0x3, 0xa, 0x3, 0xa, 0x3, 0xb, 0x3, 0xb, 0x3, 0xb, 0x5, 0xb, 0xdf, 
    0xa, 0xb, 0x3, 0xb, 0x3, 0xb, 0x3, 0xc, 0x3, 0xc, 0x3, 0xc, 0x5, 0xc, 
    0xe6, 0xa, 0xc, 0x3, 0xc, 0x3, 0xc, 0x3, 0xd, 0x3, 0xd, 0x5, 0xd, 0xec, 
    0xa, 0xd, 0x3, 0xd, 0x3, 0xd, 0x5, 0xd, 0xf0, 0xa, 0xd, 0x7, 0xd, 0xf2, 
    0xa, 0xd, 0xc, 0xd, 0xe, 0xd, 0xf5, 0xb, 0xd, 0x3, 0xd, 0x3, 0xd, 0x3, 
    0xe, 0x3, 0xe, 0x3, 0xe, 0x5, 0xe, 0xfc, 0xa, 0xe, 0x3, 0xf, 0x3, 0xf, 
    0x3, 0xf, 0x3, 0xf, 0x3, 0x10, 0x3, 0x10, 0x5, 0x10, 0x104, 0xa, 0x10, 
    0x3, 0x10, 0x3, 0x10, 0x5, 0x10, 0x108, 0xa, 0x10, 0x7, 0x10, 0x10a, 
    0xa, 0x10, 0xc, 0x10, 0xe, 0x10, 0x10d, 0xb, 0x10, 0x3, 0x10, 0x3, 0x10, 
    0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 
    0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x5, 0x11, 0x11b, 0xa, 0x11, 
    0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 
    0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 
    0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 
    0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x5, 0x11, 0x134, 0xa, 0x11, 
    0x3, 0x11, 0x3, 0x11, 0x5, 0x11, 0x138, 0xa, 0x11, 0x3, 0x12, 0x3, 0x12, 
    0x5, 0x12, 0x13c, 0xa, 0x12, 0x3, 0x12, 0x3, 0x12, 0x5, 0x12, 0x140, 
    0xa, 0x12, 0x7, 0x12, 0x142, 0xa, 0x12, 0xc, 0x12, 0xe, 0x12, 0x145, 
    0xb, 0x12, 0x3, 0x12, 0x3, 0x12, 0x3, 0x13, 0x3, 0x13, 0x3, 0x13, 0x5, 
    0x13, 0x14c, 0xa, 0x13, 0x3, 0x13, 0x3, 0x13, 0x5, 0x13, 0x150, 0xa, 
    0x13, 0x3, 0x14, 0x3, 0x14, 0x3, 0x14, 0x3, 0x14, 0x5, 0x14, 0x156, 
    0xa, 0x14, 0x3, 0x14, 0x3, 0x14, 0x3, 0x15, 0x3, 0x15, 0x5, 0x15, 0x15c, 
    0xa, 0x15, 0x3, 0x15, 0x3, 0x15, 0x5, 0x15, 0x160, 0xa, 0x15, 0x7, 0x15, 
    0x162, 0xa, 0x15, 0xc, 0x15, 0xe, 0x15, 0x165, 0xb, 0x15, 0x3, 0x15, 
    0x3, 0x15, 0x3, 0x16, 0x3, 0x16, 0x3, 0x16, 0x3, 0x16, 0x3, 0x16, 0x5, 
    0x16, 0x16e, 0xa, 0x16, 0x3, 0x16, 0x3, 0x16, 0x3, 0x16, 0x3, 0x16, 
    0x3, 0x16, 0x3, 0x16, 0x3, 0x16, 0x3, 0x16, 0x5, 0x16, 0x178, 0xa, 0x16, 
    0x3, 0x16, 0x7, 0x16, 0x17b, 0xa, 0x16, 0xc, 0x16, 0xe, 0x16, 0x17e, 
    0xb, 0x16, 0x3, 0x16, 0x3, 0x16, 0x3, 0x16, 0x3, 0x16, 0x3, 0x16, 0x3, 
    0x16, 0x3, 0x16, 0x3, 0x16, 0x5, 0x16, 0x188, 0xa, 0x16, 0x3, 0x16, 
    0x3, 0x16, 0x3, 0x16, 0x3, 0x16, 0x3, 0x16, 0x3, 0x16, 0x3, 0x16, 0x3, 
    0x16, 0x3, 0x16, 0x3, 0x16, 0x3, 0x16, 0x3, 0x16, 0x3, 0x16, 0x3, 0x16, 
    0x5, 0x16, 0x198, 0xa, 0x16, 0x3, 0x17, 0x3, 0x17, 0x3, 0x17, 0x3, 0x17, 
    0x5, 0x17, 0x19e, 0xa, 0x17, 0x3, 0x17, 0x3, 0x17, 0x3, 0x18, 0x3, 0x18, 
    0x3, 0x18, 0x3, 0x18, 0x3, 0x18, 0x3, 0x18, 0x3, 0x18, 0x3, 0x18, 0x3, 
    0x18, 0x3, 0x18, 0x3, 0x18, 0x5, 0x18, 0x1ad, 0xa, 0x18, 0x3, 0x19, 
    0x3, 0x19, 0x3, 0x19, 0x5, 0x19, 0x1b2, 0xa, 0x19, 0x3, 0x1a, 0x3, 0x1a, 
    0x5, 0x1a, 0x1b6, 0xa, 0x1a, 0x3, 0x1a, 0x3, 0x1a, 0x5, 0x1a, 0x1ba, 
    0xa, 0x1a, 0x7, 0x1a, 0x1bc, 0xa, 0x1a, 0xc, 0x1a, 0xe, 0x1a, 0x1bf, 
    0xb, 0x1a, 0x3, 0x1a, 0x3, 0x1a, 0x3, 0x1b, 0x3, 0x1b, 0x3, 0x1b, 0x3, 
    0x1b, 0x3, 0x1b, 0x3, 0x1b, 0x5, 0x1b, 0x1c9, 0xa, 0x1b, 0x3, 0x1c, 
    0x3, 0x1c, 0x5, 0x1c, 0x1cd, 0xa, 0x1c, 0x3, 0x1d, 0x3, 0x1d, 0x3, 0x1d, 
    0x5, 0x1d, 0x1d2, 0xa, 0x1d, 0x3, 0x1e, 0x3, 0x1e, 0x5, 0x1e, 0x1d6, 
    0xa, 0x1e, 0x3, 0x1e, 0x3, 0x1e, 0x5, 0x1e, 0x1da, 0xa, 0x1e, 0x3, 0x1f, 
    0x3, 0x1f, 0x5, 0x1f, 0x1de, 0xa, 0x1f, 0x3, 0x1f, 0x3, 0x1f, 0x5, 0x1f, 
    0x1e2, 0xa, 0x1f, 0x7, 0x1f, 0x1e4, 0xa, 0x1f, 0xc, 0x1f, 0xe, 0x1f, 
    0x1e7, 0xb, 0x1f, 0x3, 0x1f, 0x3, 0x1f, 0x3, 0x20, 0x3, 0x20, 0x3, 0x20, 
    0x3, 0x20, 0x7, 0x20, 0x1ef, 0xa, 0x20, 0xc, 0x20, 0xe, 0x20, 0x1f2, 
    0xb, 0x20, 0x3, 0x20, 0x3, 0x20, 0x3, 0x20, 0x3, 0x20, 0x3, 0x20, 0x3, 
    0x20, 0x7, 0x20, 0x1fa, 0xa, 0x20, 0xc, 0x20, 0xe, 0x20, 0x1fd, 0xb, 
    0x20, 0x3, 0x20, 0x3, 0x20, 0x3, 0x20, 0x3, 0x20, 0x5, 0x20, 0x203, 
    0xa, 0x20, 0x3, 0x21, 0x3, 0x21, 0x3, 0x21, 0x3, 0x21, 0x3, 0x21, 0x3, 
    0x21, 0x3, 0x22, 0x3, 0x22, 0x3, 0x22, 0x3, 0x22, 0x3, 0x23, 0x3, 0x23, 
    0x5, 0x23, 0x211, 0xa, 0x23, 0x3, 0x24, 0x3, 0x24, 0x5, 0x24, 0x215, 
    0xa, 0x24, 0x3, 0x24, 0x3, 0x24, 0x5, 0x24, 0x219, 0xa, 0x24, 0x7, 0x24, 
    0x21b, 0xa, 0x24, 0xc, 0x24, 0xe, 0x24, 0x21e, 0xb, 0x24, 0x3, 0x24, 
    0x3, 0x24, 0x3, 0x25, 0x3, 0x25, 0x3, 0x25, 0x3, 0x26, 0x3, 0x26, 0x5, 
    0x26, 0x227, 0xa, 0x26, 0x3, 0x26, 0x3, 0x26, 0x5, 0x26, 0x22b, 0xa, 
    0x26, 0x7, 0x26, 0x22d, 0xa, 0x26, 0xc, 0x26, 0xe, 0x26, 0x230, 0xb, 
    0x26, 0x3, 0x26, 0x3, 0x26, 0x3, 0x27, 0x3, 0x27, 0x3, 0x27, 0x5, 0x27, 
    0x237, 0xa, 0x27, 0x3, 0x27, 0x3, 0x27, 0x3, 0x27, 0x3, 0x28, 0x3, 0x28, 
    0x3, 0x28, 0x3, 0x28, 0x3, 0x28, 0x3, 0x28, 0x3, 0x28, 0x7, 0x28, 0x243, 
    0xa, 0x28, 0xc, 0x28, 0xe, 0x28, 0x246, 0xb, 0x28, 0x5, 0x28, 0x248, 
    0xa, 0x28, 0x3, 0x29, 0x3, 0x29, 0x7, 0x29, 0x24c, 0xa, 0x29, 0xc, 0x29, 
    0xe, 0x29, 0x24f, 0xb, 0x29, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x5, 0x2a, 
    0x254, 0xa, 0x2a, 0x5, 0x2a, 0x256, 0xa, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 
    0x5, 0x2a, 0x25a, 0xa, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 
    0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x5, 0x2a, 0x263, 0xa, 0x2a, 0x3, 0x2b, 
    0x3, 0x2b, 0x3, 0x2b, 0x3, 0x2b, 0x3, 0x2b, 0x3, 0x2b, 0x3, 0x2b, 0x5, 
    0x2b, 0x26c, 0xa, 0x2b, 0x3, 0x2c, 0x3, 0x2c, 0x5, 0x2c, 0x270, 0xa, 
    0x2c, 0x3, 0x2c, 0x3, 0x2c, 0x3, 0x2d, 0x3, 0x2d, 0x5, 0x2d, 0x276, 
    0xa, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x5, 0x2d, 0x27a, 0xa, 0x2d, 0x7, 0x2d, 
    0x27c, 0xa, 0x2d, 0xc, 0x2d, 0xe, 0x2d, 0x27f, 0xb, 0x2d, 0x3, 0x2d, 
    0x3, 0x2d, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x5, 0x2e, 0x286, 0xa, 0x2e, 
    0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x3, 
    0x2e, 0x5, 0x2e, 0x28f, 0xa, 0x2e, 0x3, 0x2e, 0x5, 0x2e, 0x292, 0xa, 
    0x2e, 0x5, 0x2e, 0x294, 0xa, 0x2e, 0x3, 0x2f, 0x3, 0x2f, 0x3, 0x2f, 
    0x3, 0x30, 0x3, 0x30, 0x5, 0x30, 0x29b, 0xa, 0x30, 0x3, 0x30, 0x3, 0x30, 
    0x5, 0x30, 0x29f, 0xa, 0x30, 0x7, 0x30, 0x2a1, 0xa, 0x30, 0xc, 0x30, 
    0xe, 0x30, 0x2a4, 0xb, 0x30, 0x3, 0x30, 0x3, 0x30, 0x3, 0x31, 0x5, 0x31, 
    0x2a9, 0xa, 0x31, 0x3, 0x31, 0x3, 0x31, 0x3, 0x31, 0x3, 0x31, 0x3, 0x31, 
    0x5, 0x31, 0x2b0, 0xa, 0x31, 0x3, 0x32, 0x3, 0x32, 0x5, 0x32, 0x2b4, 
    0xa, 0x32, 0x3, 0x32, 0x3, 0x32, 0x5, 0x32, 0x2b8, 0xa, 0x32, 0x7, 0x32, 
    0x2ba, 0xa, 0x32, 0xc, 0x32, 0xe, 0x32, 0x2bd, 0xb, 0x32, 0x3, 0x32, 
    0x3, 0x32, 0x3, 0x33, 0x3, 0x33, 0x3, 0x33, 0x3, 0x33, 0x3, 0x33, 0x5, 
    0x33, 0x2c6, 0xa, 0x33, 0x3, 0x34, 0x3, 0x34, 0x3, 0x34, 0x3, 0x34, 
    0x5, 0x34, 0x2cc, 0xa, 0x34, 0x3, 0x34, 0x3, 0x34, 0x3, 0x34, 0x3, 0x34, 
    0x7, 0x34, 0x2d2, 0xa, 0x34, 0xc, 0x34, 0xe, 0x34, 0x2d5, 0xb, 0x34, 
    0x5, 0x34, 0x2d7, 0xa, 0x34, 0x3, 0x34, 0x3, 0x34, 0x3, 0x34, 0x7, 0x34, 
    0x2dc, 0xa, 0x34, 0xc, 0x34, 0xe, 0x34, 0x2df, 0xb, 0x34, 0x5, 0x34, 
    0x2e1, 0xa, 0x34, 0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 
    0x3, 0x35, 0x3, 0x35, 0x5, 0x35, 0x2ea, 0xa, 0x35, 0x3, 0x35, 0x3, 0x35, 
    0x5, 0x35, 0x2ee, 0xa, 0x35, 0x3, 0x35, 0x5, 0x35, 0x2f1, 0xa, 0x35, 
    0x3, 0x36, 0x3, 0x36, 0x5, 0x36, 0x2f5, 0xa, 0x36, 0x3, 0x36, 0x5, 0x36, 
    0x2f8, 0xa, 0x36, 0x3, 0x36, 0x5, 0x36, 0x2fb, 0xa, 0x36, 0x3, 0x37, 
    0x3, 0x37, 0x3, 0x37, 0x5, 0x37, 0x300, 0xa, 0x37, 0x3, 0x38, 0x3, 0x38, 
    0x5, 0x38, 0x304, 0xa, 0x38, 0x3, 0x38, 0x5, 0x38, 0x307, 0xa, 0x38, 
    0x3, 0x38, 0x5, 0x38, 0x30a, 0xa, 0x38, 0x3, 0x38, 0x3, 0x38, 0x7, 0x38, 
    0x30e, 0xa, 0x38, 0xc, 0x38, 0xe, 0x38, 0x311, 0xb, 0x38, 0x3, 0x38, 
    0x3, 0x38, 0x5, 0x38, 0x315, 0xa, 0x38, 0x3, 0x38, 0x3, 0x38, 0x7, 0x38, 
    0x319, 0xa, 0x38, 0xc, 0x38, 0xe, 0x38, 0x31c, 0xb, 0x38, 0x3, 0x38, 
    0x3, 0x38, 0x3, 0x38, 0x3, 0x38, 0x5, 0x38, 0x322, 0xa, 0x38, 0x3, 0x38, 
    0x3, 0x38, 0x5, 0x38, 0x326, 0xa, 0x38, 0x3, 0x38, 0x5, 0x38, 0x329, 
    0xa, 0x38, 0x3, 0x38, 0x5, 0x38, 0x32c, 0xa, 0x38, 0x5, 0x38, 0x32e, 
    0xa, 0x38, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x7, 0x39, 0x333, 0xa, 0x39, 
    0xc, 0x39, 0xe, 0x39, 0x336, 0xb, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 
    0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 
    0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 
    0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 
    0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 
    0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x5, 0x39, 0x358, 0xa, 0x39, 0x3, 0x39, 
    0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 
    0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 
    0x3, 0x39, 0x3, 0x39, 0x5, 0x39, 0x36a, 0xa, 0x39, 0x3, 0x39, 0x3, 0x39, 
    0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 
    0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 
    0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x5, 0x39, 0x37f, 0xa, 0x39, 
    0x3, 0x39, 0x7, 0x39, 0x382, 0xa, 0x39, 0xc, 0x39, 0xe, 0x39, 0x385, 
    0xb, 0x39, 0x3, 0x3a, 0x3, 0x3a, 0x3, 0x3a, 0x5, 0x3a, 0x38a, 0xa, 0x3a, 
    0x3, 0x3a, 0x3, 0x3a, 0x3, 0x3a, 0x3, 0x3a, 0x3, 0x3a, 0x5, 0x3a, 0x391, 
    0xa, 0x3a, 0x3, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x5, 
    0x3b, 0x398, 0xa, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 
    0x3, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x3, 
    0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x5, 0x3b, 0x3a9, 
    0xa, 0x3b, 0x3, 0x3c, 0x3, 0x3c, 0x3, 0x3c, 0x3, 0x3c, 0x3, 0x3c, 0x7, 
    0x3c, 0x3b0, 0xa, 0x3c, 0xc, 0x3c, 0xe, 0x3c, 0x3b3, 0xb, 0x3c, 0x3, 
    0x3c, 0x3, 0x3c, 0x5, 0x3c, 0x3b7, 0xa, 0x3c, 0x3, 0x3d, 0x3, 0x3d, 
    0x3, 0x3d, 0x7, 0x3d, 0x3bc, 0xa, 0x3d, 0xc, 0x3d, 0xe, 0x3d, 0x3bf, 
    0xb, 0x3d, 0x3, 0x3d, 0x3, 0x3d, 0x5, 0x3d, 0x3c3, 0xa, 0x3d, 0x3, 0x3e, 
    0x3, 0x3e, 0x3, 0x3e, 0x3, 0x3e, 0x3, 0x3e, 0x5, 0x3e, 0x3ca, 0xa, 0x3e, 
    0x3, 0x3e, 0x3, 0x3e, 0x5, 0x3e, 0x3ce, 0xa, 0x3e, 0x3, 0x3e, 0x3, 0x3e, 
    0x3, 0x3e, 0x3, 0x3f, 0x3, 0x3f, 0x5, 0x3f, 0x3d5, 0xa, 0x3f, 0x3, 0x40, 
    0x3, 0x40, 0x5, 0x40, 0x3d9, 0xa, 0x40, 0x3, 0x40, 0x3, 0x40, 0x5, 0x40, 
    0x3dd, 0xa, 0x40, 0x7, 0x40, 0x3df, 0xa, 0x40, 0xc, 0x40, 0xe, 0x40, 
    0x3e2, 0xb, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x41, 0x3, 0x41, 0x3, 0x41, 
    0x5, 0x41, 0x3e9, 0xa, 0x41, 0x3, 0x41, 0x3, 0x41, 0x3, 0x41, 0x3, 0x42, 
    0x3, 0x42, 0x3, 0x42, 0x7, 0x42, 0x3f1, 0xa, 0x42, 0xc, 0x42, 0xe, 0x42, 
    0x3f4, 0xb, 0x42, 0x3, 0x43, 0x3, 0x43, 0x3, 0x43, 0x5, 0x43, 0x3f9, 
    0xa, 0x43, 0x3, 0x43, 0x3, 0x43, 0x5, 0x43, 0x3fd, 0xa, 0x43, 0x3, 0x44, 
    0x5, 0x44, 0x400, 0xa, 0x44, 0x3, 0x44, 0x3, 0x44, 0x3, 0x44, 0x3, 0x44, 
    0x3, 0x44, 0x3, 0x44, 0x5, 0x44, 0x408, 0xa, 0x44, 0x3, 0x45, 0x3, 0x45, 
    0x5, 0x45, 0x40c, 0xa, 0x45, 0x3, 0x45, 0x3, 0x45, 0x5, 0x45, 0x410, 
    0xa, 0x45, 0x7, 0x45, 0x412, 0xa, 0x45, 0xc, 0x45, 0xe, 0x45, 0x415, 
    0xb, 0x45, 0x3, 0x45, 0x3, 0x45, 0x3, 0x46, 0x3, 0x46, 0x5, 0x46, 0x41b, 
    0xa, 0x46, 0x3, 0x46, 0x3, 0x46, 0x3, 0x47, 0x3, 0x47, 0x5, 0x47, 0x421, 
    0xa, 0x47, 0x3, 0x47, 0x3, 0x47, 0x5, 0x47, 0x425, 0xa, 0x47, 0x7, 0x47, 
    0x427, 0xa, 0x47, 0xc, 0x47, 0xe, 0x47, 0x42a, 0xb, 0x47, 0x3, 0x47, 
    0x3, 0x47, 0x3, 0x48, 0x5, 0x48, 0x42f, 0xa, 0x48, 0x3, 0x48, 0x3, 0x48, 
    0x3, 0x49, 0x3, 0x49, 0x5, 0x49, 0x435, 0xa, 0x49, 0x3, 0x49, 0x3, 0x49, 
    0x5, 0x49, 0x439, 0xa, 0x49, 0x7, 0x49, 0x43b, 0xa, 0x49, 0xc, 0x49, 
    0xe, 0x49, 0x43e, 0xb, 0x49, 0x3, 0x49, 0x3, 0x49, 0x3, 0x4a, 0x3, 0x4a, 
    0x3, 0x4a, 0x3, 0x4a, 0x3, 0x4a, 0x3, 0x4a, 0x3, 0x4a, 0x3, 0x4a, 0x3, 
    0x4a, 0x3, 0x4a, 0x3, 0x4a, 0x3, 0x4a, 0x3, 0x4a, 0x5, 0x4a, 0x44f, 
    0xa, 0x4a, 0x3, 0x4b, 0x5, 0x4b, 0x452, 0xa, 0x4b, 0x3, 0x4b, 0x3, 0x4b, 
    0x3, 0x4b, 0x3, 0x4b, 0x3, 0x4b, 0x7, 0x4b, 0x459, 0xa, 0x4b, 0xc, 0x4b, 
    0xe, 0x4b, 0x45c, 0xb, 0x4b, 0x3, 0x4b, 0x3, 0x4b, 0x3, 0x4b, 0x5, 0x4b, 
    0x461, 0xa, 0x4b, 0x3, 0x4c, 0x3, 0x4c, 0x3, 0x4c, 0x3, 0x4c, 0x3, 0x4d, 
    0x3, 0x4d, 0x3, 0x4d, 0x7, 0x4d, 0x46a, 0xa, 0x4d, 0xc, 0x4d, 0xe, 0x4d, 
    0x46d, 0xb, 0x4d, 0x3, 0x4e, 0x3, 0x4e, 0x5, 0x4e, 0x471, 0xa, 0x4e, 
    0x3, 0x4f, 0x3, 0x4f, 0x3, 0x4f, 0x2, 0x3, 0x70, 0x50, 0x2, 0x4, 0x6, 
    0x8, 0xa, 0xc, 0xe, 0x10, 0x12, 0x14, 0x16, 0x18, 0x1a, 0x1c, 0x1e, 
    0x20, 0x22, 0x24, 0x26, 0x28, 0x2a, 0x2c, 0x2e, 0x30, 0x32, 0x34, 0x36, 
    0x38, 0x3a, 0x3c, 0x3e, 0x40, 0x42, 0x44, 0x46, 0x48, 0x4a, 0x4c, 0x4e, 
    0x50, 0x52, 0x54, 0x56, 0x58, 0x5a, 0x5c, 0x5e, 0x60, 0x62, 0x64, 0x66, 
    0x68, 0x6a, 0x6c, 0x6e, 0x70, 0x72, 0x74, 0x76, 0x78, 0x7a, 0x7c, 0x7e, 
    0x80, 0x82, 0x84, 0x86, 0x88, 0x8a, 0x8c, 0x8e, 0x90, 0x92, 0x94, 0x96, 
    0x98, 0x9a, 0x9c, 0x2, 0xd, 0x4, 0x2, 0x71, 0x71, 0x88, 0x88, 0x3, 0x2, 
    0x32, 0x34, 0x3, 0x2, 0x35, 0x36, 0x4, 0x2, 0x52, 0x54, 0x60, 0x60, 
    0x3, 0x2, 0x85, 0x87, 0x3, 0x2, 0x83, 0x84, 0x3, 0x2, 0x7e, 0x81, 0x4, 
    0x2, 0x14, 0x14, 0x7c, 0x7d, 0x3, 0x2, 0x74, 0x75, 0x4, 0x2, 0xd, 0xf, 
    0x65, 0x66, 0x4, 0x2, 0x1e, 0x62, 0x64, 0x64, 0x2, 0x513, 0x2, 0x9f, 
    0x3, 0x2, 0x2, 0x2, 0x4, 0xae, 0x3, 0x2, 0x2, 0x2, 0x6, 0xb0, 0x3, 0x2, 
    0x2, 0x2, 0x8, 0xb9, 0x3, 0x2, 0x2, 0x2, 0xa, 0xbb, 0x3, 0x2, 0x2, 0x2, 
    0xc, 0xbf, 0x3, 0x2, 0x2, 0x2, 0xe, 0xc3, 0x3, 0x2, 0x2, 0x2, 0x10, 
    0xc7, 0x3, 0x2, 0x2, 0x2, 0x12, 0xd4, 0x3, 0x2, 0x2, 0x2, 0x14, 0xdb, 
    0x3, 0x2, 0x2, 0x2, 0x16, 0xe2, 0x3, 0x2, 0x2, 0x2, 0x18, 0xe9, 0x3, 
    0x2, 0x2, 0x2, 0x1a, 0xf8, 0x3, 0x2, 0x2, 0x2, 0x1c, 0xfd, 0x3, 0x2, 
    0x2, 0x2, 0x1e, 0x101, 0x3, 0x2, 0x2, 0x2, 0x20, 0x137, 0x3, 0x2, 0x2, 
    0x2, 0x22, 0x139, 0x3, 0x2, 0x2, 0x2, 0x24, 0x148, 0x3, 0x2, 0x2, 0x2, 
    0x26, 0x151, 0x3, 0x2, 0x2, 0x2, 0x28, 0x159, 0x3, 0x2, 0x2, 0x2, 0x2a, 
    0x197, 0x3, 0x2, 0x2, 0x2, 0x2c, 0x199, 0x3, 0x2, 0x2, 0x2, 0x2e, 0x1ac, 
    0x3, 0x2, 0x2, 0x2, 0x30, 0x1ae, 0x3, 0x2, 0x2, 0x2, 0x32, 0x1b3, 0x3, 
    0x2, 0x2, 0x2, 0x34, 0x1c8, 0x3, 0x2, 0x2, 0x2, 0x36, 0x1ca, 0x3, 0x2, 
    0x2, 0x2, 0x38, 0x1ce, 0x3, 0x2, 0x2, 0x2, 0x3a, 0x1d3, 0x3, 0x2, 0x2, 
    0x2, 0x3c, 0x1db, 0x3, 0x2, 0x2, 0x2, 0x3e, 0x202, 0x3, 0x2, 0x2, 0x2, 
    0x40, 0x204, 0x3, 0x2, 0x2, 0x2, 0x42, 0x20a, 0x3, 0x2, 0x2, 0x2, 0x44, 
    0x210, 0x3, 0x2, 0x2, 0x2, 0x46, 0x212, 0x3, 0x2, 0x2, 0x2, 0x48, 0x221, 
    0x3, 0x2, 0x2, 0x2, 0x4a, 0x224, 0x3, 0x2, 0x2, 0x2, 0x4c, 0x233, 0x3, 
    0x2, 0x2, 0x2, 0x4e, 0x247, 0x3, 0x2, 0x2, 0x2, 0x50, 0x249, 0x3, 0x2, 
    0x2, 0x2, 0x52, 0x262, 0x3, 0x2, 0x2, 0x2, 0x54, 0x26b, 0x3, 0x2, 0x2, 
    0x2, 0x56, 0x26d, 0x3, 0x2, 0x2, 0x2, 0x58, 0x273, 0x3, 0x2, 0x2, 0x2, 
    0x5a, 0x293, 0x3, 0x2, 0x2, 0x2, 0x5c, 0x295, 0x3, 0x2, 0x2, 0x2, 0x5e, 
    0x298, 0x3, 0x2, 0x2, 0x2, 0x60, 0x2a8, 0x3, 0x2, 0x2, 0x2, 0x62, 0x2b1, 
    0x3, 0x2, 0x2, 0x2, 0x64, 0x2c0, 0x3, 0x2, 0x2, 0x2, 0x66, 0x2e0, 0x3, 
    0x2, 0x2, 0x2, 0x68, 0x2f0, 0x3, 0x2, 0x2, 0x2, 0x6a, 0x2f7, 0x3, 0x2, 
    0x2, 0x2, 0x6c, 0x2fc, 0x3, 0x2, 0x2, 0x2, 0x6e, 0x32d, 0x3, 0x2, 0x2, 
    0x2, 0x70, 0x357, 0x3, 0x2, 0x2, 0x2, 0x72, 0x390, 0x3, 0x2, 0x2, 0x2, 
    0x74, 0x3a8, 0x3, 0x2, 0x2, 0x2, 0x76, 0x3b6, 0x3, 0x2, 0x2, 0x2, 0x78, 
    0x3b8, 0x3, 0x2, 0x2, 0x2, 0x7a, 0x3cd, 0x3, 0x2, 0x2, 0x2, 0x7c, 0x3d4, 
    0x3, 0x2, 0x2, 0x2, 0x7e, 0x3d6, 0x3, 0x2, 0x2, 0x2, 0x80, 0x3e5, 0x3, 
    0x2, 0x2, 0x2, 0x82, 0x3ed, 0x3, 0x2, 0x2, 0x2, 0x84, 0x3fc, 0x3, 0x2, 
    0x2, 0x2, 0x86, 0x407, 0x3, 0x2, 0x2, 0x2, 0x88, 0x409, 0x3, 0x2, 0x2, 
    0x2, 0x8a, 0x41a, 0x3, 0x2, 0x2, 0x2, 0x8c, 0x41e, 0x3, 0x2, 0x2, 0x2, 
    0x8e, 0x42e, 0x3, 0x2, 0x2, 0x2, 0x90, 0x432, 0x3, 0x2, 0x2, 0x2, 0x92, 
    0x44e, 0x3, 0x2, 0x2, 0x2, 0x94, 0x460, 0x3, 0x2, 0x2, 0x2, 0x96, 0x462, 
    0x3, 0x2, 0x2, 0x2, 0x98, 0x466, 0x3, 0x2, 0x2, 0x2, 0x9a, 0x470, 0x3, 
    0x2, 0x2, 0x2, 0x9c, 0x472, 0x3, 0x2, 0x2, 0x2, 0x9e, 0xa0, 0x5, 0x4, 
    0x3, 0x2, 0x9f, 0x9e, 0x3, 0x2, 0x2, 0x2, 0x9f, 0xa0, 0x3, 0x2, 0x2, 
    0x2, 0xa0, 0xa7, 0x3, 0x2, 0x2, 0x2, 0xa1, 0xa3, 0x5, 0x6, 0x4, 0x2, 
    0xa2, 0xa4, 0x5, 0x4, 0x3, 0x2, 0xa3, 0xa2, 0x3, 0x2, 0x2, 0x2, 0xa3, 
    0xa4, 0x3, 0x2, 0x2, 0x2, 0xa4, 0xa6, 0x3, 0x2, 0x2, 0x2, 0xa5, 0xa1, 
    0x3, 0x2, 0x2, 0x2, 0xa6, 0xa9, 0x3, 0x2, 0x2, 0x2, 0xa7, 0xa5, 0x3, 
    0x2, 0x2, 0x2, 0xa7, 0xa8, 0x3, 0x2, 0x2, 0x2, 0xa8, 0xaa, 0x3, 0x2, 
    0x2, 0x2, 0xa9, 0xa7, 0x3, 0x2, 0x2, 0x2, 0xaa, 0xab, 0x7, 0x2, 0x2, 
    0x3, 0xab, 0x3, 0x3, 0x2, 0x2, 0x2, 0xac, 0xaf, 0x5, 0x1c, 0xf, 0x2, 
    0xad, 0xaf, 0x5, 0x8, 0x5, 0x2, 0xae, 0xac, 0x3, 0x2, 0x2, 0x2, 0xae, 
    0xad, 0x3, 0x2, 0x2, 0x2, 0xaf, 0x5, 0x3, 0x2, 0x2, 0x2, 0xb0, 0xb1, 
    0x9, 0x2, 0x2, 0x2, 0xb1, 0x7, 0x3, 0x2, 0x2, 0x2, 0xb2, 0xba, 0x5, 
    0xa, 0x6, 0x2, 0xb3, 0xba, 0x5, 0xc, 0x7, 0x2, 0xb4, 0xba, 0x5, 0xe, 
    0x8, 0x2, 0xb5, 0xba, 0x5, 0x10, 0x9, 0x2, 0xb6, 0xba, 0x5, 0x12, 0xa, 
    0x2, 0xb7, 0xba, 0x5, 0x14, 0xb, 0x2, 0xb8, 0xba, 0x5, 0x16, 0xc, 0x2, 
    0xb9, 0xb2, 0x3, 0x2, 0x2, 0x2, 0xb9, 0xb3, 0x3, 0x2, 0x2, 0x2, 0xb9, 
    0xb4, 0x3, 0x2, 0x2, 0x2, 0xb9, 0xb5, 0x3, 0x2, 0x2, 0x2, 0xb9, 0xb6, 
    0x3, 0x2, 0x2, 0x2, 0xb9, 0xb7, 0x3, 0x2, 0x2, 0x2, 0xb9, 0xb8, 0x3, 
    0x2, 0x2, 0x2, 0xba, 0x9, 0x3, 0x2, 0x2, 0x2, 0xbb, 0xbc, 0x7, 0x1f, 
    0x2, 0x2, 0xbc, 0xbd, 0x5, 0x98, 0x4d, 0x2, 0xbd, 0xbe, 0x5, 0x5e, 0x30, 
    0x2, 0xbe, 0xb, 0x3, 0x2, 0x2, 0x2, 0xbf, 0xc0, 0x7, 0x20, 0x2, 0x2, 
    0xc0, 0xc1, 0x5, 0x98, 0x4d, 0x2, 0xc1, 0xc2, 0x5, 0x5e, 0x30, 0x2, 
    0xc2, 0xd, 0x3, 0x2, 0x2, 0x2, 0xc3, 0xc4, 0x7, 0x21, 0x2, 0x2, 0xc4, 
    0xc5, 0x5, 0x98, 0x4d, 0x2, 0xc5, 0xc6, 0x5, 0x18, 0xd, 0x2, 0xc6, 0xf, 
    0x3, 0x2, 0x2, 0x2, 0xc7, 0xca, 0x7, 0x22, 0x2, 0x2, 0xc8, 0xc9, 0x7, 
    0x64, 0x2, 0x2, 0xc9, 0xcb, 0x7, 0x72, 0x2, 0x2, 0xca, 0xc8, 0x3, 0x2, 
    0x2, 0x2, 0xca, 0xcb, 0x3, 0x2, 0x2, 0x2, 0xcb, 0xcc, 0x3, 0x2, 0x2, 
    0x2, 0xcc, 0xce, 0x5, 0x98, 0x4d, 0x2, 0xcd, 0xcf, 0x5, 0x62, 0x32, 
    0x2, 0xce, 0xcd, 0x3, 0x2, 0x2, 0x2, 0xce, 0xcf, 0x3, 0x2, 0x2, 0x2, 
    0xcf, 0xd0, 0x3, 0x2, 0x2, 0x2, 0xd0, 0xd1, 0x7, 0x79, 0x2, 0x2, 0xd1, 
    0xd2, 0x5, 0x98, 0x4d, 0x2, 0xd2, 0xd3, 0x5, 0x90, 0x49, 0x2, 0xd3, 
    0x11, 0x3, 0x2, 0x2, 0x2, 0xd4, 0xd5, 0x7, 0x4, 0x2, 0x2, 0xd5, 0xd7, 
    0x5, 0x98, 0x4d, 0x2, 0xd6, 0xd8, 0x5, 0x62, 0x32, 0x2, 0xd7, 0xd6, 
    0x3, 0x2, 0x2, 0x2, 0xd7, 0xd8, 0x3, 0x2, 0x2, 0x2, 0xd8, 0xd9, 0x3, 
    0x2, 0x2, 0x2, 0xd9, 0xda, 0x5, 0x3c, 0x1f, 0x2, 0xda, 0x13, 0x3, 0x2, 
    0x2, 0x2, 0xdb, 0xdc, 0x7, 0x3, 0x2, 0x2, 0xdc, 0xde, 0x5, 0x98, 0x4d, 
    0x2, 0xdd, 0xdf, 0x5, 0x62, 0x32, 0x2, 0xde, 0xdd, 0x3, 0x2, 0x2, 0x2, 
    0xde, 0xdf, 0x3, 0x2, 0x2, 0x2, 0xdf, 0xe0, 0x3, 0x2, 0x2, 0x2, 0xe0, 
    0xe1, 0x5, 0x46, 0x24, 0x2, 0xe1, 0x15, 0x3, 0x2, 0x2, 0x2, 0xe2, 0xe3, 
    0x7, 0x5, 0x2, 0x2, 0xe3, 0xe5, 0x5, 0x98, 0x4d, 0x2, 0xe4, 0xe6, 0x5, 
    0x62, 0x32, 0x2, 0xe5, 0xe4, 0x3, 0x2, 0x2, 0x2, 0xe5, 0xe6, 0x3, 0x2, 
    0x2, 0x2, 0xe6, 0xe7, 0x3, 0x2, 0x2, 0x2, 0xe7, 0xe8, 0x5, 0x4a, 0x26, 
    0x2, 0xe8, 0x17, 0x3, 0x2, 0x2, 0x2, 0xe9, 0xeb, 0x7, 0x6b, 0x2, 0x2, 
    0xea, 0xec, 0x5, 0x1a, 0xe, 0x2, 0xeb, 0xea, 0x3, 0x2, 0x2, 0x2, 0xeb, 
    0xec, 0x3, 0x2, 0x2, 0x2, 0xec, 0xf3, 0x3, 0x2, 0x2, 0x2, 0xed, 0xef, 
    0x5, 0x6, 0x4, 0x2, 0xee, 0xf0, 0x5, 0x1a, 0xe, 0x2, 0xef, 0xee, 0x3, 
    0x2, 0x2, 0x2, 0xef, 0xf0, 0x3, 0x2, 0x2, 0x2, 0xf0, 0xf2, 0x3, 0x2, 
    0x2, 0x2, 0xf1, 0xed, 0x3, 0x2, 0x2, 0x2, 0xf2, 0xf5, 0x3, 0x2, 0x2, 
    0x2, 0xf3, 0xf1, 0x3, 0x2, 0x2, 0x2, 0xf3, 0xf4, 0x3, 0x2, 0x2, 0x2, 
    0xf4, 0xf6, 0x3, 0x2, 0x2, 0x2, 0xf5, 0xf3, 0x3, 0x2, 0x2, 0x2, 0xf6, 
    0xf7, 0x7, 0x6c, 0x2, 0x2, 0xf7, 0x19, 0x3, 0x2, 0x2, 0x2, 0xf8, 0xfb, 
    0x5, 0x9c, 0x4f, 0x2, 0xf9, 0xfa, 0x7, 0x7a, 0x2, 0x2, 0xfa, 0xfc, 0x5, 
    0x94, 0x4b, 0x2, 0xfb, 0xf9, 0x3, 0x2, 0x2, 0x2, 0xfb, 0xfc, 0x3, 0x2, 
    0x2, 0x2, 0xfc, 0x1b, 0x3, 0x2, 0x2, 0x2, 0xfd, 0xfe, 0x7, 0x1e, 0x2, 
    0x2, 0xfe, 0xff, 0x5, 0x9c, 0x4f, 0x2, 0xff, 0x100, 0x5, 0x1e, 0x10, 
    0x2, 0x100, 0x1d, 0x3, 0x2, 0x2, 0x2, 0x101, 0x103, 0x7, 0x6b, 0x2, 
    0x2, 0x102, 0x104, 0x5, 0x20, 0x11, 0x2, 0x103, 0x102, 0x3, 0x2, 0x2, 
    0x2, 0x103, 0x104, 0x3, 0x2, 0x2, 0x2, 0x104, 0x10b, 0x3, 0x2, 0x2, 
    0x2, 0x105, 0x107, 0x5, 0x6, 0x4, 0x2, 0x106, 0x108, 0x5, 0x20, 0x11, 
    0x2, 0x107, 0x106, 0x3, 0x2, 0x2, 0x2, 0x107, 0x108, 0x3, 0x2, 0x2, 
    0x2, 0x108, 0x10a, 0x3, 0x2, 0x2, 0x2, 0x109, 0x105, 0x3, 0x2, 0x2, 
    0x2, 0x10a, 0x10d, 0x3, 0x2, 0x2, 0x2, 0x10b, 0x109, 0x3, 0x2, 0x2, 
    0x2, 0x10b, 0x10c, 0x3, 0x2, 0x2, 0x2, 0x10c, 0x10e, 0x3, 0x2, 0x2, 
    0x2, 0x10d, 0x10b, 0x3, 0x2, 0x2, 0x2, 0x10e, 0x10f, 0x7, 0x6c, 0x2, 
    0x2, 0x10f, 0x1f, 0x3, 0x2, 0x2, 0x2, 0x110, 0x111, 0x7, 0x28, 0x2, 
    0x2, 0x111, 0x138, 0x5, 0x94, 0x4b, 0x2, 0x112, 0x113, 0x7, 0x29, 0x2, 
    0x2, 0x113, 0x138, 0x5, 0x9c, 0x4f, 0x2, 0x114, 0x115, 0x7, 0x2a, 0x2, 
    0x2, 0x115, 0x138, 0x5, 0x94, 0x4b, 0x2, 0x116, 0x117, 0x7, 0x2b, 0x2, 
    0x2, 0x117, 0x138, 0x5, 0x94, 0x4b, 0x2, 0x118, 0x11a, 0x7, 0x2c, 0x2, 
    0x2, 0x119, 0x11b, 0x7, 0x2d, 0x2, 0x2, 0x11a, 0x119, 0x3, 0x2, 0x2, 
    0x2, 0x11a, 0x11b, 0x3, 0x2, 0x2, 0x2, 0x11b, 0x11c, 0x3, 0x2, 0x2, 
    0x2, 0x11c, 0x138, 0x5, 0x5e, 0x30, 0x2, 0x11d, 0x11e, 0x7, 0x2e, 0x2, 
    0x2, 0x11e, 0x138, 0x5, 0x70, 0x39, 0x2, 0x11f, 0x120, 0x7, 0x2f, 0x2, 
    0x2, 0x120, 0x138, 0x5, 0x22, 0x12, 0x2, 0x121, 0x122, 0x7, 0x25, 0x2, 
    0x2, 0x122, 0x138, 0x5, 0x36, 0x1c, 0x2, 0x123, 0x138, 0x5, 0x38, 0x1d, 
    0x2, 0x124, 0x138, 0x5, 0x3a, 0x1e, 0x2, 0x125, 0x138, 0x5, 0x56, 0x2c, 
    0x2, 0x126, 0x127, 0x7, 0x30, 0x2, 0x2, 0x127, 0x138, 0x5, 0x90, 0x49, 
    0x2, 0x128, 0x129, 0x7, 0x32, 0x2, 0x2, 0x129, 0x138, 0x5, 0x90, 0x49, 
    0x2, 0x12a, 0x12b, 0x7, 0x1c, 0x2, 0x2, 0x12b, 0x12c, 0x5, 0x9c, 0x4f, 
    0x2, 0x12c, 0x12d, 0x7, 0x7a, 0x2, 0x2, 0x12d, 0x12e, 0x5, 0x70, 0x39, 
    0x2, 0x12e, 0x138, 0x3, 0x2, 0x2, 0x2, 0x12f, 0x130, 0x7, 0x59, 0x2, 
    0x2, 0x130, 0x133, 0x5, 0x30, 0x19, 0x2, 0x131, 0x132, 0x7, 0x78, 0x2, 
    0x2, 0x132, 0x134, 0x5, 0x70, 0x39, 0x2, 0x133, 0x131, 0x3, 0x2, 0x2, 
    0x2, 0x133, 0x134, 0x3, 0x2, 0x2, 0x2, 0x134, 0x138, 0x3, 0x2, 0x2, 
    0x2, 0x135, 0x138, 0x5, 0x26, 0x14, 0x2, 0x136, 0x138, 0x5, 0x8, 0x5, 
    0x2, 0x137, 0x110, 0x3, 0x2, 0x2, 0x2, 0x137, 0x112, 0x3, 0x2, 0x2, 
    0x2, 0x137, 0x114, 0x3, 0x2, 0x2, 0x2, 0x137, 0x116, 0x3, 0x2, 0x2, 
    0x2, 0x137, 0x118, 0x3, 0x2, 0x2, 0x2, 0x137, 0x11d, 0x3, 0x2, 0x2, 
    0x2, 0x137, 0x11f, 0x3, 0x2, 0x2, 0x2, 0x137, 0x121, 0x3, 0x2, 0x2, 
    0x2, 0x137, 0x123, 0x3, 0x2, 0x2, 0x2, 0x137, 0x124, 0x3, 0x2, 0x2, 
    0x2, 0x137, 0x125, 0x3, 0x2, 0x2, 0x2, 0x137, 0x126, 0x3, 0x2, 0x2, 
    0x2, 0x137, 0x128, 0x3, 0x2, 0x2, 0x2, 0x137, 0x12a, 0x3, 0x2, 0x2, 
    0x2, 0x137, 0x12f, 0x3, 0x2, 0x2, 0x2, 0x137, 0x135, 0x3, 0x2, 0x2, 
    0x2, 0x137, 0x136, 0x3, 0x2, 0x2, 0x2, 0x138, 0x21, 0x3, 0x2, 0x2, 0x2, 
    0x139, 0x13b, 0x7, 0x6f, 0x2, 0x2, 0x13a, 0x13c, 0x5, 0x24, 0x13, 0x2, 
    0x13b, 0x13a, 0x3, 0x2, 0x2, 0x2, 0x13b, 0x13c, 0x3, 0x2, 0x2, 0x2, 
    0x13c, 0x143, 0x3, 0x2, 0x2, 0x2, 0x13d, 0x13f, 0x7, 0x71, 0x2, 0x2, 
    0x13e, 0x140, 0x5, 0x24, 0x13, 0x2, 0x13f, 0x13e, 0x3, 0x2, 0x2, 0x2, 
    0x13f, 0x140, 0x3, 0x2, 0x2, 0x2, 0x140, 0x142, 0x3, 0x2, 0x2, 0x2, 
    0x141, 0x13d, 0x3, 0x2, 0x2, 0x2, 0x142, 0x145, 0x3, 0x2, 0x2, 0x2, 
    0x143, 0x141, 0x3, 0x2, 0x2, 0x2, 0x143, 0x144, 0x3, 0x2, 0x2, 0x2, 
    0x144, 0x146, 0x3, 0x2, 0x2, 0x2, 0x145, 0x143, 0x3, 0x2, 0x2, 0x2, 
    0x146, 0x147, 0x7, 0x70, 0x2, 0x2, 0x147, 0x23, 0x3, 0x2, 0x2, 0x2, 
    0x148, 0x14b, 0x5, 0x94, 0x4b, 0x2, 0x149, 0x14a, 0x7, 0x49, 0x2, 0x2, 
    0x14a, 0x14c, 0x7, 0x25, 0x2, 0x2, 0x14b, 0x149, 0x3, 0x2, 0x2, 0x2, 
    0x14b, 0x14c, 0x3, 0x2, 0x2, 0x2, 0x14c, 0x14f, 0x3, 0x2, 0x2, 0x2, 
    0x14d, 0x14e, 0x7, 0x31, 0x2, 0x2, 0x14e, 0x150, 0x7, 0x27, 0x2, 0x2, 
    0x14f, 0x14d, 0x3, 0x2, 0x2, 0x2, 0x14f, 0x150, 0x3, 0x2, 0x2, 0x2, 
    0x150, 0x25, 0x3, 0x2, 0x2, 0x2, 0x151, 0x152, 0x7, 0x23, 0x2, 0x2, 
    0x152, 0x155, 0x5, 0x9c, 0x4f, 0x2, 0x153, 0x154, 0x7, 0x72, 0x2, 0x2, 
    0x154, 0x156, 0x5, 0x98, 0x4d, 0x2, 0x155, 0x153, 0x3, 0x2, 0x2, 0x2, 
    0x155, 0x156, 0x3, 0x2, 0x2, 0x2, 0x156, 0x157, 0x3, 0x2, 0x2, 0x2, 
    0x157, 0x158, 0x5, 0x28, 0x15, 0x2, 0x158, 0x27, 0x3, 0x2, 0x2, 0x2, 
    0x159, 0x15b, 0x7, 0x6b, 0x2, 0x2, 0x15a, 0x15c, 0x5, 0x2a, 0x16, 0x2, 
    0x15b, 0x15a, 0x3, 0x2, 0x2, 0x2, 0x15b, 0x15c, 0x3, 0x2, 0x2, 0x2, 
    0x15c, 0x163, 0x3, 0x2, 0x2, 0x2, 0x15d, 0x15f, 0x5, 0x6, 0x4, 0x2, 
    0x15e, 0x160, 0x5, 0x2a, 0x16, 0x2, 0x15f, 0x15e, 0x3, 0x2, 0x2, 0x2, 
    0x15f, 0x160, 0x3, 0x2, 0x2, 0x2, 0x160, 0x162, 0x3, 0x2, 0x2, 0x2, 
    0x161, 0x15d, 0x3, 0x2, 0x2, 0x2, 0x162, 0x165, 0x3, 0x2, 0x2, 0x2, 
    0x163, 0x161, 0x3, 0x2, 0x2, 0x2, 0x163, 0x164, 0x3, 0x2, 0x2, 0x2, 
    0x164, 0x166, 0x3, 0x2, 0x2, 0x2, 0x165, 0x163, 0x3, 0x2, 0x2, 0x2, 
    0x166, 0x167, 0x7, 0x6c, 0x2, 0x2, 0x167, 0x29, 0x3, 0x2, 0x2, 0x2, 
    0x168, 0x198, 0x5, 0x30, 0x19, 0x2, 0x169, 0x16a, 0x7, 0x38, 0x2, 0x2, 
    0x16a, 0x16d, 0x5, 0x70, 0x39, 0x2, 0x16b, 0x16c, 0x7, 0x1a, 0x2, 0x2, 
    0x16c, 0x16e, 0x5, 0x70, 0x39, 0x2, 0x16d, 0x16b, 0x3, 0x2, 0x2, 0x2, 
    0x16d, 0x16e, 0x3, 0x2, 0x2, 0x2, 0x16e, 0x198, 0x3, 0x2, 0x2, 0x2, 
    0x16f, 0x170, 0x7, 0x1a, 0x2, 0x2, 0x170, 0x198, 0x5, 0x70, 0x39, 0x2, 
    0x171, 0x172, 0x7, 0x39, 0x2, 0x2, 0x172, 0x198, 0x5, 0x70, 0x39, 0x2, 
    0x173, 0x177, 0x7, 0x3a, 0x2, 0x2, 0x174, 0x178, 0x5, 0x70, 0x39, 0x2, 
    0x175, 0x176, 0x7, 0x3f, 0x2, 0x2, 0x176, 0x178, 0x5, 0x70, 0x39, 0x2, 
    0x177, 0x174, 0x3, 0x2, 0x2, 0x2, 0x177, 0x175, 0x3, 0x2, 0x2, 0x2, 
    0x178, 0x17c, 0x3, 0x2, 0x2, 0x2, 0x179, 0x17b, 0x5, 0x2e, 0x18, 0x2, 
    0x17a, 0x179, 0x3, 0x2, 0x2, 0x2, 0x17b, 0x17e, 0x3, 0x2, 0x2, 0x2, 
    0x17c, 0x17a, 0x3, 0x2, 0x2, 0x2, 0x17c, 0x17d, 0x3, 0x2, 0x2, 0x2, 
    0x17d, 0x198, 0x3, 0x2, 0x2, 0x2, 0x17e, 0x17c, 0x3, 0x2, 0x2, 0x2, 
    0x17f, 0x180, 0x7, 0x40, 0x2, 0x2, 0x180, 0x198, 0x5, 0x9c, 0x4f, 0x2, 
    0x181, 0x187, 0x7, 0x42, 0x2, 0x2, 0x182, 0x183, 0x7, 0x43, 0x2, 0x2, 
    0x183, 0x188, 0x5, 0x70, 0x39, 0x2, 0x184, 0x185, 0x7, 0x3b, 0x2, 0x2, 
    0x185, 0x188, 0x5, 0x9c, 0x4f, 0x2, 0x186, 0x188, 0x7, 0x64, 0x2, 0x2, 
    0x187, 0x182, 0x3, 0x2, 0x2, 0x2, 0x187, 0x184, 0x3, 0x2, 0x2, 0x2, 
    0x187, 0x186, 0x3, 0x2, 0x2, 0x2, 0x188, 0x198, 0x3, 0x2, 0x2, 0x2, 
    0x189, 0x18a, 0x7, 0x2a, 0x2, 0x2, 0x18a, 0x198, 0x5, 0x70, 0x39, 0x2, 
    0x18b, 0x18c, 0x7, 0x25, 0x2, 0x2, 0x18c, 0x198, 0x5, 0x36, 0x1c, 0x2, 
    0x18d, 0x198, 0x5, 0x38, 0x1d, 0x2, 0x18e, 0x198, 0x5, 0x3a, 0x1e, 0x2, 
    0x18f, 0x198, 0x5, 0x56, 0x2c, 0x2, 0x190, 0x191, 0x7, 0x44, 0x2, 0x2, 
    0x191, 0x198, 0x5, 0x36, 0x1c, 0x2, 0x192, 0x193, 0x7, 0x45, 0x2, 0x2, 
    0x193, 0x198, 0x5, 0x9c, 0x4f, 0x2, 0x194, 0x195, 0x7, 0x46, 0x2, 0x2, 
    0x195, 0x198, 0x7, 0x47, 0x2, 0x2, 0x196, 0x198, 0x5, 0x2c, 0x17, 0x2, 
    0x197, 0x168, 0x3, 0x2, 0x2, 0x2, 0x197, 0x169, 0x3, 0x2, 0x2, 0x2, 
    0x197, 0x16f, 0x3, 0x2, 0x2, 0x2, 0x197, 0x171, 0x3, 0x2, 0x2, 0x2, 
    0x197, 0x173, 0x3, 0x2, 0x2, 0x2, 0x197, 0x17f, 0x3, 0x2, 0x2, 0x2, 
    0x197, 0x181, 0x3, 0x2, 0x2, 0x2, 0x197, 0x189, 0x3, 0x2, 0x2, 0x2, 
    0x197, 0x18b, 0x3, 0x2, 0x2, 0x2, 0x197, 0x18d, 0x3, 0x2, 0x2, 0x2, 
    0x197, 0x18e, 0x3, 0x2, 0x2, 0x2, 0x197, 0x18f, 0x3, 0x2, 0x2, 0x2, 
    0x197, 0x190, 0x3, 0x2, 0x2, 0x2, 0x197, 0x192, 0x3, 0x2, 0x2, 0x2, 
    0x197, 0x194, 0x3, 0x2, 0x2, 0x2, 0x197, 0x196, 0x3, 0x2, 0x2, 0x2, 
    0x198, 0x2b, 0x3, 0x2, 0x2, 0x2, 0x199, 0x19a, 0x7, 0x62, 0x2, 0x2, 
    0x19a, 0x19d, 0x5, 0x9c, 0x4f, 0x2, 0x19b, 0x19c, 0x7, 0x4c, 0x2, 0x2, 
    0x19c, 0x19e, 0x5, 0x70, 0x39, 0x2, 0x19d, 0x19b, 0x3, 0x2, 0x2, 0x2, 
    0x19d, 0x19e, 0x3, 0x2, 0x2, 0x2, 0x19e, 0x19f, 0x3, 0x2, 0x2, 0x2, 
    0x19f, 0x1a0, 0x5, 0x28, 0x15, 0x2, 0x1a0, 0x2d, 0x3, 0x2, 0x2, 0x2, 
    0x1a1, 0x1a2, 0x7, 0x3b, 0x2, 0x2, 0x1a2, 0x1ad, 0x5, 0x70, 0x39, 0x2, 
    0x1a3, 0x1a4, 0x7, 0x3c, 0x2, 0x2, 0x1a4, 0x1ad, 0x5, 0x70, 0x39, 0x2, 
    0x1a5, 0x1a6, 0x7, 0x3d, 0x2, 0x2, 0x1a6, 0x1ad, 0x5, 0x70, 0x39, 0x2, 
    0x1a7, 0x1a8, 0x7, 0x3e, 0x2, 0x2, 0x1a8, 0x1ad, 0x5, 0x70, 0x39, 0x2, 
    0x1a9, 0x1aa, 0x7, 0x40, 0x2, 0x2, 0x1aa, 0x1ad, 0x5, 0x9c, 0x4f, 0x2, 
    0x1ab, 0x1ad, 0x7, 0x41, 0x2, 0x2, 0x1ac, 0x1a1, 0x3, 0x2, 0x2, 0x2, 
    0x1ac, 0x1a3, 0x3, 0x2, 0x2, 0x2, 0x1ac, 0x1a5, 0x3, 0x2, 0x2, 0x2, 
    0x1ac, 0x1a7, 0x3, 0x2, 0x2, 0x2, 0x1ac, 0x1a9, 0x3, 0x2, 0x2, 0x2, 
    0x1ac, 0x1ab, 0x3, 0x2, 0x2, 0x2, 0x1ad, 0x2f, 0x3, 0x2, 0x2, 0x2, 0x1ae, 
    0x1af, 0x7, 0x37, 0x2, 0x2, 0x1af, 0x1b1, 0x5, 0x70, 0x39, 0x2, 0x1b0, 
    0x1b2, 0x5, 0x32, 0x1a, 0x2, 0x1b1, 0x1b0, 0x3, 0x2, 0x2, 0x2, 0x1b1, 
    0x1b2, 0x3, 0x2, 0x2, 0x2, 0x1b2, 0x31, 0x3, 0x2, 0x2, 0x2, 0x1b3, 0x1b5, 
    0x7, 0x6b, 0x2, 0x2, 0x1b4, 0x1b6, 0x5, 0x34, 0x1b, 0x2, 0x1b5, 0x1b4, 
    0x3, 0x2, 0x2, 0x2, 0x1b5, 0x1b6, 0x3, 0x2, 0x2, 0x2, 0x1b6, 0x1bd, 
    0x3, 0x2, 0x2, 0x2, 0x1b7, 0x1b9, 0x5, 0x6, 0x4, 0x2, 0x1b8, 0x1ba, 
    0x5, 0x34, 0x1b, 0x2, 0x1b9, 0x1b8, 0x3, 0x2, 0x2, 0x2, 0x1b9, 0x1ba, 
    0x3, 0x2, 0x2, 0x2, 0x1ba, 0x1bc, 0x3, 0x2, 0x2, 0x2, 0x1bb, 0x1b7, 
    0x3, 0x2, 0x2, 0x2, 0x1bc, 0x1bf, 0x3, 0x2, 0x2, 0x2, 0x1bd, 0x1bb, 
    0x3, 0x2, 0x2, 0x2, 0x1bd, 0x1be, 0x3, 0x2, 0x2, 0x2, 0x1be, 0x1c0, 
    0x3, 0x2, 0x2, 0x2, 0x1bf, 0x1bd, 0x3, 0x2, 0x2, 0x2, 0x1c0, 0x1c1, 
    0x7, 0x6c, 0x2, 0x2, 0x1c1, 0x33, 0x3, 0x2, 0x2, 0x2, 0x1c2, 0x1c3, 
    0x9, 0x3, 0x2, 0x2, 0x1c3, 0x1c9, 0x5, 0x90, 0x49, 0x2, 0x1c4, 0x1c5, 
    0x9, 0x4, 0x2, 0x2, 0x1c5, 0x1c9, 0x5, 0x70, 0x39, 0x2, 0x1c6, 0x1c7, 
    0x7, 0x25, 0x2, 0x2, 0x1c7, 0x1c9, 0x5, 0x36, 0x1c, 0x2, 0x1c8, 0x1c2, 
    0x3, 0x2, 0x2, 0x2, 0x1c8, 0x1c4, 0x3, 0x2, 0x2, 0x2, 0x1c8, 0x1c6, 
    0x3, 0x2, 0x2, 0x2, 0x1c9, 0x35, 0x3, 0x2, 0x2, 0x2, 0x1ca, 0x1cc, 0x5, 
    0x98, 0x4d, 0x2, 0x1cb, 0x1cd, 0x5, 0x88, 0x45, 0x2, 0x1cc, 0x1cb, 0x3, 
    0x2, 0x2, 0x2, 0x1cc, 0x1cd, 0x3, 0x2, 0x2, 0x2, 0x1cd, 0x37, 0x3, 0x2, 
    0x2, 0x2, 0x1ce, 0x1d1, 0x7, 0x24, 0x2, 0x2, 0x1cf, 0x1d2, 0x5, 0x36, 
    0x1c, 0x2, 0x1d0, 0x1d2, 0x5, 0x3c, 0x1f, 0x2, 0x1d1, 0x1cf, 0x3, 0x2, 
    0x2, 0x2, 0x1d1, 0x1d0, 0x3, 0x2, 0x2, 0x2, 0x1d2, 0x39, 0x3, 0x2, 0x2, 
    0x2, 0x1d3, 0x1d9, 0x7, 0x26, 0x2, 0x2, 0x1d4, 0x1d6, 0x7, 0x27, 0x2, 
    0x2, 0x1d5, 0x1d4, 0x3, 0x2, 0x2, 0x2, 0x1d5, 0x1d6, 0x3, 0x2, 0x2, 
    0x2, 0x1d6, 0x1d7, 0x3, 0x2, 0x2, 0x2, 0x1d7, 0x1da, 0x5, 0x4a, 0x26, 
    0x2, 0x1d8, 0x1da, 0x5, 0x36, 0x1c, 0x2, 0x1d9, 0x1d5, 0x3, 0x2, 0x2, 
    0x2, 0x1d9, 0x1d8, 0x3, 0x2, 0x2, 0x2, 0x1da, 0x3b, 0x3, 0x2, 0x2, 0x2, 
    0x1db, 0x1dd, 0x7, 0x6b, 0x2, 0x2, 0x1dc, 0x1de, 0x5, 0x3e, 0x20, 0x2, 
    0x1dd, 0x1dc, 0x3, 0x2, 0x2, 0x2, 0x1dd, 0x1de, 0x3, 0x2, 0x2, 0x2, 
    0x1de, 0x1e5, 0x3, 0x2, 0x2, 0x2, 0x1df, 0x1e1, 0x5, 0x6, 0x4, 0x2, 
    0x1e0, 0x1e2, 0x5, 0x3e, 0x20, 0x2, 0x1e1, 0x1e0, 0x3, 0x2, 0x2, 0x2, 
    0x1e1, 0x1e2, 0x3, 0x2, 0x2, 0x2, 0x1e2, 0x1e4, 0x3, 0x2, 0x2, 0x2, 
    0x1e3, 0x1df, 0x3, 0x2, 0x2, 0x2, 0x1e4, 0x1e7, 0x3, 0x2, 0x2, 0x2, 
    0x1e5, 0x1e3, 0x3, 0x2, 0x2, 0x2, 0x1e5, 0x1e6, 0x3, 0x2, 0x2, 0x2, 
    0x1e6, 0x1e8, 0x3, 0x2, 0x2, 0x2, 0x1e7, 0x1e5, 0x3, 0x2, 0x2, 0x2, 
    0x1e8, 0x1e9, 0x7, 0x6c, 0x2, 0x2, 0x1e9, 0x3d, 0x3, 0x2, 0x2, 0x2, 
    0x1ea, 0x1eb, 0x7, 0x48, 0x2, 0x2, 0x1eb, 0x1f0, 0x5, 0x40, 0x21, 0x2, 
    0x1ec, 0x1ed, 0x7, 0x71, 0x2, 0x2, 0x1ed, 0x1ef, 0x5, 0x40, 0x21, 0x2, 
    0x1ee, 0x1ec, 0x3, 0x2, 0x2, 0x2, 0x1ef, 0x1f2, 0x3, 0x2, 0x2, 0x2, 
    0x1f0, 0x1ee, 0x3, 0x2, 0x2, 0x2, 0x1f0, 0x1f1, 0x3, 0x2, 0x2, 0x2, 
    0x1f1, 0x203, 0x3, 0x2, 0x2, 0x2, 0x1f2, 0x1f0, 0x3, 0x2, 0x2, 0x2, 
    0x1f3, 0x1f4, 0x7, 0x49, 0x2, 0x2, 0x1f4, 0x203, 0x5, 0x44, 0x23, 0x2, 
    0x1f5, 0x1f6, 0x7, 0x4a, 0x2, 0x2, 0x1f6, 0x1fb, 0x5, 0x42, 0x22, 0x2, 
    0x1f7, 0x1f8, 0x7, 0x71, 0x2, 0x2, 0x1f8, 0x1fa, 0x5, 0x42, 0x22, 0x2, 
    0x1f9, 0x1f7, 0x3, 0x2, 0x2, 0x2, 0x1fa, 0x1fd, 0x3, 0x2, 0x2, 0x2, 
    0x1fb, 0x1f9, 0x3, 0x2, 0x2, 0x2, 0x1fb, 0x1fc, 0x3, 0x2, 0x2, 0x2, 
    0x1fc, 0x203, 0x3, 0x2, 0x2, 0x2, 0x1fd, 0x1fb, 0x3, 0x2, 0x2, 0x2, 
    0x1fe, 0x1ff, 0x7, 0x4b, 0x2, 0x2, 0x1ff, 0x200, 0x7, 0x4c, 0x2, 0x2, 
    0x200, 0x203, 0x5, 0x70, 0x39, 0x2, 0x201, 0x203, 0x7, 0x4d, 0x2, 0x2, 
    0x202, 0x1ea, 0x3, 0x2, 0x2, 0x2, 0x202, 0x1f3, 0x3, 0x2, 0x2, 0x2, 
    0x202, 0x1f5, 0x3, 0x2, 0x2, 0x2, 0x202, 0x1fe, 0x3, 0x2, 0x2, 0x2, 
    0x202, 0x201, 0x3, 0x2, 0x2, 0x2, 0x203, 0x3f, 0x3, 0x2, 0x2, 0x2, 0x204, 
    0x205, 0x7, 0x64, 0x2, 0x2, 0x205, 0x206, 0x7, 0x72, 0x2, 0x2, 0x206, 
    0x207, 0x5, 0x66, 0x34, 0x2, 0x207, 0x208, 0x7, 0x7a, 0x2, 0x2, 0x208, 
    0x209, 0x5, 0x70, 0x39, 0x2, 0x209, 0x41, 0x3, 0x2, 0x2, 0x2, 0x20a, 
    0x20b, 0x5, 0x9c, 0x4f, 0x2, 0x20b, 0x20c, 0x7, 0x7a, 0x2, 0x2, 0x20c, 
    0x20d, 0x5, 0x70, 0x39, 0x2, 0x20d, 0x43, 0x3, 0x2, 0x2, 0x2, 0x20e, 
    0x211, 0x5, 0x34, 0x1b, 0x2, 0x20f, 0x211, 0x5, 0x32, 0x1a, 0x2, 0x210, 
    0x20e, 0x3, 0x2, 0x2, 0x2, 0x210, 0x20f, 0x3, 0x2, 0x2, 0x2, 0x211, 
    0x45, 0x3, 0x2, 0x2, 0x2, 0x212, 0x214, 0x7, 0x6b, 0x2, 0x2, 0x213, 
    0x215, 0x5, 0x48, 0x25, 0x2, 0x214, 0x213, 0x3, 0x2, 0x2, 0x2, 0x214, 
    0x215, 0x3, 0x2, 0x2, 0x2, 0x215, 0x21c, 0x3, 0x2, 0x2, 0x2, 0x216, 
    0x218, 0x5, 0x6, 0x4, 0x2, 0x217, 0x219, 0x5, 0x48, 0x25, 0x2, 0x218, 
    0x217, 0x3, 0x2, 0x2, 0x2, 0x218, 0x219, 0x3, 0x2, 0x2, 0x2, 0x219, 
    0x21b, 0x3, 0x2, 0x2, 0x2, 0x21a, 0x216, 0x3, 0x2, 0x2, 0x2, 0x21b, 
    0x21e, 0x3, 0x2, 0x2, 0x2, 0x21c, 0x21a, 0x3, 0x2, 0x2, 0x2, 0x21c, 
    0x21d, 0x3, 0x2, 0x2, 0x2, 0x21d, 0x21f, 0x3, 0x2, 0x2, 0x2, 0x21e, 
    0x21c, 0x3, 0x2, 0x2, 0x2, 0x21f, 0x220, 0x7, 0x6c, 0x2, 0x2, 0x220, 
    0x47, 0x3, 0x2, 0x2, 0x2, 0x221, 0x222, 0x7, 0x49, 0x2, 0x2, 0x222, 
    0x223, 0x5, 0x44, 0x23, 0x2, 0x223, 0x49, 0x3, 0x2, 0x2, 0x2, 0x224, 
    0x226, 0x7, 0x6b, 0x2, 0x2, 0x225, 0x227, 0x5, 0x4c, 0x27, 0x2, 0x226, 
    0x225, 0x3, 0x2, 0x2, 0x2, 0x226, 0x227, 0x3, 0x2, 0x2, 0x2, 0x227, 
    0x22e, 0x3, 0x2, 0x2, 0x2, 0x228, 0x22a, 0x5, 0x6, 0x4, 0x2, 0x229, 
    0x22b, 0x5, 0x4c, 0x27, 0x2, 0x22a, 0x229, 0x3, 0x2, 0x2, 0x2, 0x22a, 
    0x22b, 0x3, 0x2, 0x2, 0x2, 0x22b, 0x22d, 0x3, 0x2, 0x2, 0x2, 0x22c, 
    0x228, 0x3, 0x2, 0x2, 0x2, 0x22d, 0x230, 0x3, 0x2, 0x2, 0x2, 0x22e, 
    0x22c, 0x3, 0x2, 0x2, 0x2, 0x22e, 0x22f, 0x3, 0x2, 0x2, 0x2, 0x22f, 
    0x231, 0x3, 0x2, 0x2, 0x2, 0x230, 0x22e, 0x3, 0x2, 0x2, 0x2, 0x231, 
    0x232, 0x7, 0x6c, 0x2, 0x2, 0x232, 0x4b, 0x3, 0x2, 0x2, 0x2, 0x233, 
    0x236, 0x5, 0x82, 0x42, 0x2, 0x234, 0x235, 0x7, 0x16, 0x2, 0x2, 0x235, 
    0x237, 0x5, 0x70, 0x39, 0x2, 0x236, 0x234, 0x3, 0x2, 0x2, 0x2, 0x236, 
    0x237, 0x3, 0x2, 0x2, 0x2, 0x237, 0x238, 0x3, 0x2, 0x2, 0x2, 0x238, 
    0x239, 0x7, 0x78, 0x2, 0x2, 0x239, 0x23a, 0x5, 0x4e, 0x28, 0x2, 0x23a, 
    0x4d, 0x3, 0x2, 0x2, 0x2, 0x23b, 0x23c, 0x7, 0x1b, 0x2, 0x2, 0x23c, 
    0x23d, 0x5, 0x70, 0x39, 0x2, 0x23d, 0x23e, 0x5, 0x4a, 0x26, 0x2, 0x23e, 
    0x248, 0x3, 0x2, 0x2, 0x2, 0x23f, 0x244, 0x5, 0x50, 0x29, 0x2, 0x240, 
    0x241, 0x7, 0x17, 0x2, 0x2, 0x241, 0x243, 0x5, 0x50, 0x29, 0x2, 0x242, 
    0x240, 0x3, 0x2, 0x2, 0x2, 0x243, 0x246, 0x3, 0x2, 0x2, 0x2, 0x244, 
    0x242, 0x3, 0x2, 0x2, 0x2, 0x244, 0x245, 0x3, 0x2, 0x2, 0x2, 0x245, 
    0x248, 0x3, 0x2, 0x2, 0x2, 0x246, 0x244, 0x3, 0x2, 0x2, 0x2, 0x247, 
    0x23b, 0x3, 0x2, 0x2, 0x2, 0x247, 0x23f, 0x3, 0x2, 0x2, 0x2, 0x248, 
    0x4f, 0x3, 0x2, 0x2, 0x2, 0x249, 0x24d, 0x5, 0x52, 0x2a, 0x2, 0x24a, 
    0x24c, 0x5, 0x54, 0x2b, 0x2, 0x24b, 0x24a, 0x3, 0x2, 0x2, 0x2, 0x24c, 
    0x24f, 0x3, 0x2, 0x2, 0x2, 0x24d, 0x24b, 0x3, 0x2, 0x2, 0x2, 0x24d, 
    0x24e, 0x3, 0x2, 0x2, 0x2, 0x24e, 0x51, 0x3, 0x2, 0x2, 0x2, 0x24f, 0x24d, 
    0x3, 0x2, 0x2, 0x2, 0x250, 0x255, 0x7, 0x4f, 0x2, 0x2, 0x251, 0x253, 
    0x5, 0x9c, 0x4f, 0x2, 0x252, 0x254, 0x5, 0x88, 0x45, 0x2, 0x253, 0x252, 
    0x3, 0x2, 0x2, 0x2, 0x253, 0x254, 0x3, 0x2, 0x2, 0x2, 0x254, 0x256, 
    0x3, 0x2, 0x2, 0x2, 0x255, 0x251, 0x3, 0x2, 0x2, 0x2, 0x255, 0x256, 
    0x3, 0x2, 0x2, 0x2, 0x256, 0x263, 0x3, 0x2, 0x2, 0x2, 0x257, 0x259, 
    0x9, 0x5, 0x2, 0x2, 0x258, 0x25a, 0x5, 0x88, 0x45, 0x2, 0x259, 0x258, 
    0x3, 0x2, 0x2, 0x2, 0x259, 0x25a, 0x3, 0x2, 0x2, 0x2, 0x25a, 0x263, 
    0x3, 0x2, 0x2, 0x2, 0x25b, 0x263, 0x7, 0x50, 0x2, 0x2, 0x25c, 0x263, 
    0x7, 0x51, 0x2, 0x2, 0x25d, 0x25e, 0x7, 0x5f, 0x2, 0x2, 0x25e, 0x25f, 
    0x7, 0x58, 0x2, 0x2, 0x25f, 0x263, 0x5, 0x70, 0x39, 0x2, 0x260, 0x261, 
    0x7, 0x61, 0x2, 0x2, 0x261, 0x263, 0x5, 0x9c, 0x4f, 0x2, 0x262, 0x250, 
    0x3, 0x2, 0x2, 0x2, 0x262, 0x257, 0x3, 0x2, 0x2, 0x2, 0x262, 0x25b, 
    0x3, 0x2, 0x2, 0x2, 0x262, 0x25c, 0x3, 0x2, 0x2, 0x2, 0x262, 0x25d, 
    0x3, 0x2, 0x2, 0x2, 0x262, 0x260, 0x3, 0x2, 0x2, 0x2, 0x263, 0x53, 0x3, 
    0x2, 0x2, 0x2, 0x264, 0x265, 0x7, 0x55, 0x2, 0x2, 0x265, 0x26c, 0x5, 
    0x70, 0x39, 0x2, 0x266, 0x267, 0x7, 0x56, 0x2, 0x2, 0x267, 0x26c, 0x5, 
    0x70, 0x39, 0x2, 0x268, 0x269, 0x7, 0x57, 0x2, 0x2, 0x269, 0x26a, 0x7, 
    0x58, 0x2, 0x2, 0x26a, 0x26c, 0x5, 0x70, 0x39, 0x2, 0x26b, 0x264, 0x3, 
    0x2, 0x2, 0x2, 0x26b, 0x266, 0x3, 0x2, 0x2, 0x2, 0x26b, 0x268, 0x3, 
    0x2, 0x2, 0x2, 0x26c, 0x55, 0x3, 0x2, 0x2, 0x2, 0x26d, 0x26f, 0x7, 0x5a, 
    0x2, 0x2, 0x26e, 0x270, 0x7, 0x27, 0x2, 0x2, 0x26f, 0x26e, 0x3, 0x2, 
    0x2, 0x2, 0x26f, 0x270, 0x3, 0x2, 0x2, 0x2, 0x270, 0x271, 0x3, 0x2, 
    0x2, 0x2, 0x271, 0x272, 0x5, 0x58, 0x2d, 0x2, 0x272, 0x57, 0x3, 0x2, 
    0x2, 0x2, 0x273, 0x275, 0x7, 0x6b, 0x2, 0x2, 0x274, 0x276, 0x5, 0x5a, 
    0x2e, 0x2, 0x275, 0x274, 0x3, 0x2, 0x2, 0x2, 0x275, 0x276, 0x3, 0x2, 
    0x2, 0x2, 0x276, 0x27d, 0x3, 0x2, 0x2, 0x2, 0x277, 0x279, 0x5, 0x6, 
    0x4, 0x2, 0x278, 0x27a, 0x5, 0x5a, 0x2e, 0x2, 0x279, 0x278, 0x3, 0x2, 
    0x2, 0x2, 0x279, 0x27a, 0x3, 0x2, 0x2, 0x2, 0x27a, 0x27c, 0x3, 0x2, 
    0x2, 0x2, 0x27b, 0x277, 0x3, 0x2, 0x2, 0x2, 0x27c, 0x27f, 0x3, 0x2, 
    0x2, 0x2, 0x27d, 0x27b, 0x3, 0x2, 0x2, 0x2, 0x27d, 0x27e, 0x3, 0x2, 
    0x2, 0x2, 0x27e, 0x280, 0x3, 0x2, 0x2, 0x2, 0x27f, 0x27d, 0x3, 0x2, 
    0x2, 0x2, 0x280, 0x281, 0x7, 0x6c, 0x2, 0x2, 0x281, 0x59, 0x3, 0x2, 
    0x2, 0x2, 0x282, 0x283, 0x7, 0x5d, 0x2, 0x2, 0x283, 0x285, 0x5, 0x70, 
    0x39, 0x2, 0x284, 0x286, 0x5, 0x5c, 0x2f, 0x2, 0x285, 0x284, 0x3, 0x2, 
    0x2, 0x2, 0x285, 0x286, 0x3, 0x2, 0x2, 0x2, 0x286, 0x294, 0x3, 0x2, 
    0x2, 0x2, 0x287, 0x288, 0x7, 0x5e, 0x2, 0x2, 0x288, 0x294, 0x5, 0x70, 
    0x39, 0x2, 0x289, 0x28e, 0x5, 0x70, 0x39, 0x2, 0x28a, 0x28b, 0x7, 0x5b, 
    0x2, 0x2, 0x28b, 0x28f, 0x5, 0x70, 0x39, 0x2, 0x28c, 0x28d, 0x7, 0x56, 
    0x2, 0x2, 0x28d, 0x28f, 0x7, 0x5c, 0x2, 0x2, 0x28e, 0x28a, 0x3, 0x2, 
    0x2, 0x2, 0x28e, 0x28c, 0x3, 0x2, 0x2, 0x2, 0x28f, 0x291, 0x3, 0x2, 
    0x2, 0x2, 0x290, 0x292, 0x5, 0x5c, 0x2f, 0x2, 0x291, 0x290, 0x3, 0x2, 
    0x2, 0x2, 0x291, 0x292, 0x3, 0x2, 0x2, 0x2, 0x292, 0x294, 0x3, 0x2, 
    0x2, 0x2, 0x293, 0x282, 0x3, 0x2, 0x2, 0x2, 0x293, 0x287, 0x3, 0x2, 
    0x2, 0x2, 0x293, 0x289, 0x3, 0x2, 0x2, 0x2, 0x294, 0x5b, 0x3, 0x2, 0x2, 
    0x2, 0x295, 0x296, 0x7, 0x5b, 0x2, 0x2, 0x296, 0x297, 0x5, 0x9c, 0x4f, 
    0x2, 0x297, 0x5d, 0x3, 0x2, 0x2, 0x2, 0x298, 0x29a, 0x7, 0x6b, 0x2, 
    0x2, 0x299, 0x29b, 0x5, 0x60, 0x31, 0x2, 0x29a, 0x299, 0x3, 0x2, 0x2, 
    0x2, 0x29a, 0x29b, 0x3, 0x2, 0x2, 0x2, 0x29b, 0x2a2, 0x3, 0x2, 0x2, 
    0x2, 0x29c, 0x29e, 0x5, 0x6, 0x4, 0x2, 0x29d, 0x29f, 0x5, 0x60, 0x31, 
    0x2, 0x29e, 0x29d, 0x3, 0x2, 0x2, 0x2, 0x29e, 0x29f, 0x3, 0x2, 0x2, 
    0x2, 0x29f, 0x2a1, 0x3, 0x2, 0x2, 0x2, 0x2a0, 0x29c, 0x3, 0x2, 0x2, 
    0x2, 0x2a1, 0x2a4, 0x3, 0x2, 0x2, 0x2, 0x2a2, 0x2a0, 0x3, 0x2, 0x2, 
    0x2, 0x2a2, 0x2a3, 0x3, 0x2, 0x2, 0x2, 0x2a3, 0x2a5, 0x3, 0x2, 0x2, 
    0x2, 0x2a4, 0x2a2, 0x3, 0x2, 0x2, 0x2, 0x2a5, 0x2a6, 0x7, 0x6c, 0x2, 
    0x2, 0x2a6, 0x5f, 0x3, 0x2, 0x2, 0x2, 0x2a7, 0x2a9, 0x7, 0x73, 0x2, 
    0x2, 0x2a8, 0x2a7, 0x3, 0x2, 0x2, 0x2, 0x2a8, 0x2a9, 0x3, 0x2, 0x2, 
    0x2, 0x2a9, 0x2aa, 0x3, 0x2, 0x2, 0x2, 0x2aa, 0x2ab, 0x5, 0x9a, 0x4e, 
    0x2, 0x2ab, 0x2ac, 0x7, 0x72, 0x2, 0x2, 0x2ac, 0x2af, 0x5, 0x66, 0x34, 
    0x2, 0x2ad, 0x2ae, 0x7, 0x7a, 0x2, 0x2, 0x2ae, 0x2b0, 0x5, 0x70, 0x39, 
    0x2, 0x2af, 0x2ad, 0x3, 0x2, 0x2, 0x2, 0x2af, 0x2b0, 0x3, 0x2, 0x2, 
    0x2, 0x2b0, 0x61, 0x3, 0x2, 0x2, 0x2, 0x2b1, 0x2b3, 0x7, 0x6d, 0x2, 
    0x2, 0x2b2, 0x2b4, 0x5, 0x64, 0x33, 0x2, 0x2b3, 0x2b2, 0x3, 0x2, 0x2, 
    0x2, 0x2b3, 0x2b4, 0x3, 0x2, 0x2, 0x2, 0x2b4, 0x2bb, 0x3, 0x2, 0x2, 
    0x2, 0x2b5, 0x2b7, 0x7, 0x71, 0x2, 0x2, 0x2b6, 0x2b8, 0x5, 0x64, 0x33, 
    0x2, 0x2b7, 0x2b6, 0x3, 0x2, 0x2, 0x2, 0x2b7, 0x2b8, 0x3, 0x2, 0x2, 
    0x2, 0x2b8, 0x2ba, 0x3, 0x2, 0x2, 0x2, 0x2b9, 0x2b5, 0x3, 0x2, 0x2, 
    0x2, 0x2ba, 0x2bd, 0x3, 0x2, 0x2, 0x2, 0x2bb, 0x2b9, 0x3, 0x2, 0x2, 
    0x2, 0x2bb, 0x2bc, 0x3, 0x2, 0x2, 0x2, 0x2bc, 0x2be, 0x3, 0x2, 0x2, 
    0x2, 0x2bd, 0x2bb, 0x3, 0x2, 0x2, 0x2, 0x2be, 0x2bf, 0x7, 0x6e, 0x2, 
    0x2, 0x2bf, 0x63, 0x3, 0x2, 0x2, 0x2, 0x2c0, 0x2c1, 0x7, 0x64, 0x2, 
    0x2, 0x2c1, 0x2c2, 0x7, 0x72, 0x2, 0x2, 0x2c2, 0x2c5, 0x5, 0x66, 0x34, 
    0x2, 0x2c3, 0x2c4, 0x7, 0x7a, 0x2, 0x2, 0x2c4, 0x2c6, 0x5, 0x70, 0x39, 
    0x2, 0x2c5, 0x2c3, 0x3, 0x2, 0x2, 0x2, 0x2c5, 0x2c6, 0x3, 0x2, 0x2, 
    0x2, 0x2c6, 0x65, 0x3, 0x2, 0x2, 0x2, 0x2c7, 0x2c8, 0x7, 0x78, 0x2, 
    0x2, 0x2c8, 0x2e1, 0x5, 0x66, 0x34, 0x2, 0x2c9, 0x2cb, 0x5, 0x68, 0x35, 
    0x2, 0x2ca, 0x2cc, 0x7, 0x77, 0x2, 0x2, 0x2cb, 0x2ca, 0x3, 0x2, 0x2, 
    0x2, 0x2cb, 0x2cc, 0x3, 0x2, 0x2, 0x2, 0x2cc, 0x2d6, 0x3, 0x2, 0x2, 
    0x2, 0x2cd, 0x2ce, 0x7, 0x15, 0x2, 0x2, 0x2ce, 0x2d3, 0x5, 0x6a, 0x36, 
    0x2, 0x2cf, 0x2d0, 0x7, 0x7b, 0x2, 0x2, 0x2d0, 0x2d2, 0x5, 0x6a, 0x36, 
    0x2, 0x2d1, 0x2cf, 0x3, 0x2, 0x2, 0x2, 0x2d2, 0x2d5, 0x3, 0x2, 0x2, 
    0x2, 0x2d3, 0x2d1, 0x3, 0x2, 0x2, 0x2, 0x2d3, 0x2d4, 0x3, 0x2, 0x2, 
    0x2, 0x2d4, 0x2d7, 0x3, 0x2, 0x2, 0x2, 0x2d5, 0x2d3, 0x3, 0x2, 0x2, 
    0x2, 0x2d6, 0x2cd, 0x3, 0x2, 0x2, 0x2, 0x2d6, 0x2d7, 0x3, 0x2, 0x2, 
    0x2, 0x2d7, 0x2e1, 0x3, 0x2, 0x2, 0x2, 0x2d8, 0x2dd, 0x5, 0x86, 0x44, 
    0x2, 0x2d9, 0x2da, 0x7, 0x7b, 0x2, 0x2, 0x2da, 0x2dc, 0x5, 0x86, 0x44, 
    0x2, 0x2db, 0x2d9, 0x3, 0x2, 0x2, 0x2, 0x2dc, 0x2df, 0x3, 0x2, 0x2, 
    0x2, 0x2dd, 0x2db, 0x3, 0x2, 0x2, 0x2, 0x2dd, 0x2de, 0x3, 0x2, 0x2, 
    0x2, 0x2de, 0x2e1, 0x3, 0x2, 0x2, 0x2, 0x2df, 0x2dd, 0x3, 0x2, 0x2, 
    0x2, 0x2e0, 0x2c7, 0x3, 0x2, 0x2, 0x2, 0x2e0, 0x2c9, 0x3, 0x2, 0x2, 
    0x2, 0x2e0, 0x2d8, 0x3, 0x2, 0x2, 0x2, 0x2e1, 0x67, 0x3, 0x2, 0x2, 0x2, 
    0x2e2, 0x2f1, 0x5, 0x98, 0x4d, 0x2, 0x2e3, 0x2e4, 0x7, 0x4e, 0x2, 0x2, 
    0x2e4, 0x2f1, 0x5, 0x98, 0x4d, 0x2, 0x2e5, 0x2e6, 0x7, 0x6f, 0x2, 0x2, 
    0x2e6, 0x2e9, 0x5, 0x66, 0x34, 0x2, 0x2e7, 0x2e8, 0x7, 0x72, 0x2, 0x2, 
    0x2e8, 0x2ea, 0x5, 0x66, 0x34, 0x2, 0x2e9, 0x2e7, 0x3, 0x2, 0x2, 0x2, 
    0x2e9, 0x2ea, 0x3, 0x2, 0x2, 0x2, 0x2ea, 0x2eb, 0x3, 0x2, 0x2, 0x2, 
    0x2eb, 0x2ed, 0x7, 0x70, 0x2, 0x2, 0x2ec, 0x2ee, 0x7, 0x9, 0x2, 0x2, 
    0x2ed, 0x2ec, 0x3, 0x2, 0x2, 0x2, 0x2ed, 0x2ee, 0x3, 0x2, 0x2, 0x2, 
    0x2ee, 0x2f1, 0x3, 0x2, 0x2, 0x2, 0x2ef, 0x2f1, 0x5, 0x5e, 0x30, 0x2, 
    0x2f0, 0x2e2, 0x3, 0x2, 0x2, 0x2, 0x2f0, 0x2e3, 0x3, 0x2, 0x2, 0x2, 
    0x2f0, 0x2e5, 0x3, 0x2, 0x2, 0x2, 0x2f0, 0x2ef, 0x3, 0x2, 0x2, 0x2, 
    0x2f1, 0x69, 0x3, 0x2, 0x2, 0x2, 0x2f2, 0x2f4, 0x5, 0x9c, 0x4f, 0x2, 
    0x2f3, 0x2f5, 0x5, 0x88, 0x45, 0x2, 0x2f4, 0x2f3, 0x3, 0x2, 0x2, 0x2, 
    0x2f4, 0x2f5, 0x3, 0x2, 0x2, 0x2, 0x2f5, 0x2f8, 0x3, 0x2, 0x2, 0x2, 
    0x2f6, 0x2f8, 0x5, 0x94, 0x4b, 0x2, 0x2f7, 0x2f2, 0x3, 0x2, 0x2, 0x2, 
    0x2f7, 0x2f6, 0x3, 0x2, 0x2, 0x2, 0x2f8, 0x2fa, 0x3, 0x2, 0x2, 0x2, 
    0x2f9, 0x2fb, 0x5, 0x6c, 0x37, 0x2, 0x2fa, 0x2f9, 0x3, 0x2, 0x2, 0x2, 
    0x2fa, 0x2fb, 0x3, 0x2, 0x2, 0x2, 0x2fb, 0x6b, 0x3, 0x2, 0x2, 0x2, 0x2fc, 
    0x2ff, 0x7, 0x7, 0x2, 0x2, 0x2fd, 0x300, 0x5, 0x94, 0x4b, 0x2, 0x2fe, 
    0x300, 0x5, 0x98, 0x4d, 0x2, 0x2ff, 0x2fd, 0x3, 0x2, 0x2, 0x2, 0x2ff, 
    0x2fe, 0x3, 0x2, 0x2, 0x2, 0x300, 0x6d, 0x3, 0x2, 0x2, 0x2, 0x301, 0x303, 
    0x5, 0x98, 0x4d, 0x2, 0x302, 0x304, 0x5, 0x88, 0x45, 0x2, 0x303, 0x302, 
    0x3, 0x2, 0x2, 0x2, 0x303, 0x304, 0x3, 0x2, 0x2, 0x2, 0x304, 0x306, 
    0x3, 0x2, 0x2, 0x2, 0x305, 0x307, 0x7, 0x77, 0x2, 0x2, 0x306, 0x305, 
    0x3, 0x2, 0x2, 0x2, 0x306, 0x307, 0x3, 0x2, 0x2, 0x2, 0x307, 0x309, 
    0x3, 0x2, 0x2, 0x2, 0x308, 0x30a, 0x5, 0x6c, 0x37, 0x2, 0x309, 0x308, 
    0x3, 0x2, 0x2, 0x2, 0x309, 0x30a, 0x3, 0x2, 0x2, 0x2, 0x30a, 0x30f, 
    0x3, 0x2, 0x2, 0x2, 0x30b, 0x30c, 0x7, 0x7b, 0x2, 0x2, 0x30c, 0x30e, 
    0x5, 0x6a, 0x36, 0x2, 0x30d, 0x30b, 0x3, 0x2, 0x2, 0x2, 0x30e, 0x311, 
    0x3, 0x2, 0x2, 0x2, 0x30f, 0x30d, 0x3, 0x2, 0x2, 0x2, 0x30f, 0x310, 
    0x3, 0x2, 0x2, 0x2, 0x310, 0x32e, 0x3, 0x2, 0x2, 0x2, 0x311, 0x30f, 
    0x3, 0x2, 0x2, 0x2, 0x312, 0x314, 0x5, 0x94, 0x4b, 0x2, 0x313, 0x315, 
    0x5, 0x6c, 0x37, 0x2, 0x314, 0x313, 0x3, 0x2, 0x2, 0x2, 0x314, 0x315, 
    0x3, 0x2, 0x2, 0x2, 0x315, 0x31a, 0x3, 0x2, 0x2, 0x2, 0x316, 0x317, 
    0x7, 0x7b, 0x2, 0x2, 0x317, 0x319, 0x5, 0x6a, 0x36, 0x2, 0x318, 0x316, 
    0x3, 0x2, 0x2, 0x2, 0x319, 0x31c, 0x3, 0x2, 0x2, 0x2, 0x31a, 0x318, 
    0x3, 0x2, 0x2, 0x2, 0x31a, 0x31b, 0x3, 0x2, 0x2, 0x2, 0x31b, 0x32e, 
    0x3, 0x2, 0x2, 0x2, 0x31c, 0x31a, 0x3, 0x2, 0x2, 0x2, 0x31d, 0x31e, 
    0x7, 0x6f, 0x2, 0x2, 0x31e, 0x321, 0x5, 0x66, 0x34, 0x2, 0x31f, 0x320, 
    0x7, 0x72, 0x2, 0x2, 0x320, 0x322, 0x5, 0x66, 0x34, 0x2, 0x321, 0x31f, 
    0x3, 0x2, 0x2, 0x2, 0x321, 0x322, 0x3, 0x2, 0x2, 0x2, 0x322, 0x323, 
    0x3, 0x2, 0x2, 0x2, 0x323, 0x325, 0x7, 0x70, 0x2, 0x2, 0x324, 0x326, 
    0x7, 0x9, 0x2, 0x2, 0x325, 0x324, 0x3, 0x2, 0x2, 0x2, 0x325, 0x326, 
    0x3, 0x2, 0x2, 0x2, 0x326, 0x329, 0x3, 0x2, 0x2, 0x2, 0x327, 0x329, 
    0x5, 0x5e, 0x30, 0x2, 0x328, 0x31d, 0x3, 0x2, 0x2, 0x2, 0x328, 0x327, 
    0x3, 0x2, 0x2, 0x2, 0x329, 0x32b, 0x3, 0x2, 0x2, 0x2, 0x32a, 0x32c, 
    0x7, 0x77, 0x2, 0x2, 0x32b, 0x32a, 0x3, 0x2, 0x2, 0x2, 0x32b, 0x32c, 
    0x3, 0x2, 0x2, 0x2, 0x32c, 0x32e, 0x3, 0x2, 0x2, 0x2, 0x32d, 0x301, 
    0x3, 0x2, 0x2, 0x2, 0x32d, 0x312, 0x3, 0x2, 0x2, 0x2, 0x32d, 0x328, 
    0x3, 0x2, 0x2, 0x2, 0x32e, 0x6f, 0x3, 0x2, 0x2, 0x2, 0x32f, 0x330, 0x8, 
    0x39, 0x1, 0x2, 0x330, 0x334, 0x5, 0x74, 0x3b, 0x2, 0x331, 0x333, 0x5, 
    0x72, 0x3a, 0x2, 0x332, 0x331, 0x3, 0x2, 0x2, 0x2, 0x333, 0x336, 0x3, 
    0x2, 0x2, 0x2, 0x334, 0x332, 0x3, 0x2, 0x2, 0x2, 0x334, 0x335, 0x3, 
    0x2, 0x2, 0x2, 0x335, 0x358, 0x3, 0x2, 0x2, 0x2, 0x336, 0x334, 0x3, 
    0x2, 0x2, 0x2, 0x337, 0x338, 0x7, 0x84, 0x2, 0x2, 0x338, 0x358, 0x5, 
    0x70, 0x39, 0x14, 0x339, 0x33a, 0x7, 0x12, 0x2, 0x2, 0x33a, 0x358, 0x5, 
    0x70, 0x39, 0xc, 0x33b, 0x33c, 0x7, 0x16, 0x2, 0x2, 0x33c, 0x33d, 0x5, 
    0x70, 0x39, 0x2, 0x33d, 0x33e, 0x7, 0x17, 0x2, 0x2, 0x33e, 0x33f, 0x5, 
    0x70, 0x39, 0x2, 0x33f, 0x340, 0x7, 0x18, 0x2, 0x2, 0x340, 0x341, 0x5, 
    0x70, 0x39, 0x7, 0x341, 0x358, 0x3, 0x2, 0x2, 0x2, 0x342, 0x343, 0x7, 
    0x6, 0x2, 0x2, 0x343, 0x344, 0x5, 0x76, 0x3c, 0x2, 0x344, 0x345, 0x7, 
    0x78, 0x2, 0x2, 0x345, 0x346, 0x5, 0x70, 0x39, 0x6, 0x346, 0x358, 0x3, 
    0x2, 0x2, 0x2, 0x347, 0x348, 0x7, 0x19, 0x2, 0x2, 0x348, 0x349, 0x5, 
    0x78, 0x3d, 0x2, 0x349, 0x34a, 0x7, 0x78, 0x2, 0x2, 0x34a, 0x34b, 0x5, 
    0x70, 0x39, 0x5, 0x34b, 0x358, 0x3, 0x2, 0x2, 0x2, 0x34c, 0x34d, 0x7, 
    0xb, 0x2, 0x2, 0x34d, 0x34e, 0x5, 0x78, 0x3d, 0x2, 0x34e, 0x34f, 0x7, 
    0x78, 0x2, 0x2, 0x34f, 0x350, 0x5, 0x70, 0x39, 0x2, 0x350, 0x351, 0x7, 
    0x72, 0x2, 0x2, 0x351, 0x352, 0x5, 0x70, 0x39, 0x4, 0x352, 0x358, 0x3, 
    0x2, 0x2, 0x2, 0x353, 0x354, 0x7, 0x8, 0x2, 0x2, 0x354, 0x355, 0x5, 
    0x9c, 0x4f, 0x2, 0x355, 0x356, 0x5, 0x70, 0x39, 0x3, 0x356, 0x358, 0x3, 
    0x2, 0x2, 0x2, 0x357, 0x32f, 0x3, 0x2, 0x2, 0x2, 0x357, 0x337, 0x3, 
    0x2, 0x2, 0x2, 0x357, 0x339, 0x3, 0x2, 0x2, 0x2, 0x357, 0x33b, 0x3, 
    0x2, 0x2, 0x2, 0x357, 0x342, 0x3, 0x2, 0x2, 0x2, 0x357, 0x347, 0x3, 
    0x2, 0x2, 0x2, 0x357, 0x34c, 0x3, 0x2, 0x2, 0x2, 0x357, 0x353, 0x3, 
    0x2, 0x2, 0x2, 0x358, 0x383, 0x3, 0x2, 0x2, 0x2, 0x359, 0x35a, 0xc, 
    0x13, 0x2, 0x2, 0x35a, 0x35b, 0x9, 0x6, 0x2, 0x2, 0x35b, 0x382, 0x5, 
    0x70, 0x39, 0x14, 0x35c, 0x35d, 0xc, 0x12, 0x2, 0x2, 0x35d, 0x35e, 0x9, 
    0x7, 0x2, 0x2, 0x35e, 0x382, 0x5, 0x70, 0x39, 0x13, 0x35f, 0x360, 0xc, 
    0x11, 0x2, 0x2, 0x360, 0x361, 0x7, 0x82, 0x2, 0x2, 0x361, 0x382, 0x5, 
    0x70, 0x39, 0x12, 0x362, 0x363, 0xc, 0xf, 0x2, 0x2, 0x363, 0x364, 0x9, 
    0x8, 0x2, 0x2, 0x364, 0x382, 0x5, 0x70, 0x39, 0x10, 0x365, 0x369, 0xc, 
    0xe, 0x2, 0x2, 0x366, 0x36a, 0x9, 0x9, 0x2, 0x2, 0x367, 0x368, 0x7, 
    0x12, 0x2, 0x2, 0x368, 0x36a, 0x7, 0x14, 0x2, 0x2, 0x369, 0x366, 0x3, 
    0x2, 0x2, 0x2, 0x369, 0x367, 0x3, 0x2, 0x2, 0x2, 0x36a, 0x36b, 0x3, 
    0x2, 0x2, 0x2, 0x36b, 0x382, 0x5, 0x70, 0x39, 0xf, 0x36c, 0x36d, 0xc, 
    0xb, 0x2, 0x2, 0x36d, 0x36e, 0x7, 0x10, 0x2, 0x2, 0x36e, 0x382, 0x5, 
    0x70, 0x39, 0xc, 0x36f, 0x370, 0xc, 0xa, 0x2, 0x2, 0x370, 0x371, 0x7, 
    0x11, 0x2, 0x2, 0x371, 0x382, 0x5, 0x70, 0x39, 0xb, 0x372, 0x373, 0xc, 
    0x9, 0x2, 0x2, 0x373, 0x374, 0x7, 0x76, 0x2, 0x2, 0x374, 0x382, 0x5, 
    0x70, 0x39, 0x9, 0x375, 0x376, 0xc, 0x8, 0x2, 0x2, 0x376, 0x377, 0x7, 
    0x1d, 0x2, 0x2, 0x377, 0x382, 0x5, 0x70, 0x39, 0x9, 0x378, 0x379, 0xc, 
    0x10, 0x2, 0x2, 0x379, 0x37a, 0x7, 0x15, 0x2, 0x2, 0x37a, 0x382, 0x5, 
    0x6e, 0x38, 0x2, 0x37b, 0x37c, 0xc, 0xd, 0x2, 0x2, 0x37c, 0x37e, 0x7, 
    0x13, 0x2, 0x2, 0x37d, 0x37f, 0x7, 0x12, 0x2, 0x2, 0x37e, 0x37d, 0x3, 
    0x2, 0x2, 0x2, 0x37e, 0x37f, 0x3, 0x2, 0x2, 0x2, 0x37f, 0x380, 0x3, 
    0x2, 0x2, 0x2, 0x380, 0x382, 0x7, 0xf, 0x2, 0x2, 0x381, 0x359, 0x3, 
    0x2, 0x2, 0x2, 0x381, 0x35c, 0x3, 0x2, 0x2, 0x2, 0x381, 0x35f, 0x3, 
    0x2, 0x2, 0x2, 0x381, 0x362, 0x3, 0x2, 0x2, 0x2, 0x381, 0x365, 0x3, 
    0x2, 0x2, 0x2, 0x381, 0x36c, 0x3, 0x2, 0x2, 0x2, 0x381, 0x36f, 0x3, 
    0x2, 0x2, 0x2, 0x381, 0x372, 0x3, 0x2, 0x2, 0x2, 0x381, 0x375, 0x3, 
    0x2, 0x2, 0x2, 0x381, 0x378, 0x3, 0x2, 0x2, 0x2, 0x381, 0x37b, 0x3, 
    0x2, 0x2, 0x2, 0x382, 0x385, 0x3, 0x2, 0x2, 0x2, 0x383, 0x381, 0x3, 
    0x2, 0x2, 0x2, 0x383, 0x384, 0x3, 0x2, 0x2, 0x2, 0x384, 0x71, 0x3, 0x2, 
    0x2, 0x2, 0x385, 0x383, 0x3, 0x2, 0x2, 0x2, 0x386, 0x389, 0x9, 0xa, 
    0x2, 0x2, 0x387, 0x38a, 0x7, 0x64, 0x2, 0x2, 0x388, 0x38a, 0x5, 0x94, 
    0x4b, 0x2, 0x389, 0x387, 0x3, 0x2, 0x2, 0x2, 0x389, 0x388, 0x3, 0x2, 
    0x2, 0x2, 0x38a, 0x391, 0x3, 0x2, 0x2, 0x2, 0x38b, 0x38c, 0x7, 0x6f, 
    0x2, 0x2, 0x38c, 0x38d, 0x5, 0x70, 0x39, 0x2, 0x38d, 0x38e, 0x7, 0x70, 
    0x2, 0x2, 0x38e, 0x391, 0x3, 0x2, 0x2, 0x2, 0x38f, 0x391, 0x5, 0x88, 
    0x45, 0x2, 0x390, 0x386, 0x3, 0x2, 0x2, 0x2, 0x390, 0x38b, 0x3, 0x2, 
    0x2, 0x2, 0x390, 0x38f, 0x3, 0x2, 0x2, 0x2, 0x391, 0x73, 0x3, 0x2, 0x2, 
    0x2, 0x392, 0x3a9, 0x9, 0xb, 0x2, 0x2, 0x393, 0x3a9, 0x5, 0x94, 0x4b, 
    0x2, 0x394, 0x397, 0x7, 0x74, 0x2, 0x2, 0x395, 0x398, 0x7, 0x64, 0x2, 
    0x2, 0x396, 0x398, 0x5, 0x94, 0x4b, 0x2, 0x397, 0x395, 0x3, 0x2, 0x2, 
    0x2, 0x397, 0x396, 0x3, 0x2, 0x2, 0x2, 0x398, 0x3a9, 0x3, 0x2, 0x2, 
    0x2, 0x399, 0x3a9, 0x5, 0x9c, 0x4f, 0x2, 0x39a, 0x39b, 0x7, 0x6d, 0x2, 
    0x2, 0x39b, 0x39c, 0x5, 0x70, 0x39, 0x2, 0x39c, 0x39d, 0x7, 0x6e, 0x2, 
    0x2, 0x39d, 0x3a9, 0x3, 0x2, 0x2, 0x2, 0x39e, 0x3a9, 0x5, 0x8c, 0x47, 
    0x2, 0x39f, 0x3a9, 0x5, 0x90, 0x49, 0x2, 0x3a0, 0x3a1, 0x7, 0x1b, 0x2, 
    0x2, 0x3a1, 0x3a2, 0x5, 0x70, 0x39, 0x2, 0x3a2, 0x3a3, 0x5, 0x7e, 0x40, 
    0x2, 0x3a3, 0x3a9, 0x3, 0x2, 0x2, 0x2, 0x3a4, 0x3a5, 0x7, 0xa, 0x2, 
    0x2, 0x3a5, 0x3a6, 0x5, 0x78, 0x3d, 0x2, 0x3a6, 0x3a7, 0x5, 0x90, 0x49, 
    0x2, 0x3a7, 0x3a9, 0x3, 0x2, 0x2, 0x2, 0x3a8, 0x392, 0x3, 0x2, 0x2, 
    0x2, 0x3a8, 0x393, 0x3, 0x2, 0x2, 0x2, 0x3a8, 0x394, 0x3, 0x2, 0x2, 
    0x2, 0x3a8, 0x399, 0x3, 0x2, 0x2, 0x2, 0x3a8, 0x39a, 0x3, 0x2, 0x2, 
    0x2, 0x3a8, 0x39e, 0x3, 0x2, 0x2, 0x2, 0x3a8, 0x39f, 0x3, 0x2, 0x2, 
    0x2, 0x3a8, 0x3a0, 0x3, 0x2, 0x2, 0x2, 0x3a8, 0x3a4, 0x3, 0x2, 0x2, 
    0x2, 0x3a9, 0x75, 0x3, 0x2, 0x2, 0x2, 0x3aa, 0x3b7, 0x5, 0x7c, 0x3f, 
    0x2, 0x3ab, 0x3ac, 0x7, 0x6d, 0x2, 0x2, 0x3ac, 0x3b1, 0x5, 0x7c, 0x3f, 
    0x2, 0x3ad, 0x3ae, 0x7, 0x71, 0x2, 0x2, 0x3ae, 0x3b0, 0x5, 0x7c, 0x3f, 
    0x2, 0x3af, 0x3ad, 0x3, 0x2, 0x2, 0x2, 0x3b0, 0x3b3, 0x3, 0x2, 0x2, 
    0x2, 0x3b1, 0x3af, 0x3, 0x2, 0x2, 0x2, 0x3b1, 0x3b2, 0x3, 0x2, 0x2, 
    0x2, 0x3b2, 0x3b4, 0x3, 0x2, 0x2, 0x2, 0x3b3, 0x3b1, 0x3, 0x2, 0x2, 
    0x2, 0x3b4, 0x3b5, 0x7, 0x6e, 0x2, 0x2, 0x3b5, 0x3b7, 0x3, 0x2, 0x2, 
    0x2, 0x3b6, 0x3aa, 0x3, 0x2, 0x2, 0x2, 0x3b6, 0x3ab, 0x3, 0x2, 0x2, 
    0x2, 0x3b7, 0x77, 0x3, 0x2, 0x2, 0x2, 0x3b8, 0x3bd, 0x5, 0x7a, 0x3e, 
    0x2, 0x3b9, 0x3ba, 0x7, 0x71, 0x2, 0x2, 0x3ba, 0x3bc, 0x5, 0x7a, 0x3e, 
    0x2, 0x3bb, 0x3b9, 0x3, 0x2, 0x2, 0x2, 0x3bc, 0x3bf, 0x3, 0x2, 0x2, 
    0x2, 0x3bd, 0x3bb, 0x3, 0x2, 0x2, 0x2, 0x3bd, 0x3be, 0x3, 0x2, 0x2, 
    0x2, 0x3be, 0x3c2, 0x3, 0x2, 0x2, 0x2, 0x3bf, 0x3bd, 0x3, 0x2, 0x2, 
    0x2, 0x3c0, 0x3c1, 0x7, 0x1a, 0x2, 0x2, 0x3c1, 0x3c3, 0x5, 0x70, 0x39, 
    0x2, 0x3c2, 0x3c0, 0x3, 0x2, 0x2, 0x2, 0x3c2, 0x3c3, 0x3, 0x2, 0x2, 
    0x2, 0x3c3, 0x79, 0x3, 0x2, 0x2, 0x2, 0x3c4, 0x3ce, 0x5, 0x7c, 0x3f, 
    0x2, 0x3c5, 0x3c6, 0x7, 0x6d, 0x2, 0x2, 0x3c6, 0x3c9, 0x5, 0x7c, 0x3f, 
    0x2, 0x3c7, 0x3c8, 0x7, 0x71, 0x2, 0x2, 0x3c8, 0x3ca, 0x5, 0x7c, 0x3f, 
    0x2, 0x3c9, 0x3c7, 0x3, 0x2, 0x2, 0x2, 0x3c9, 0x3ca, 0x3, 0x2, 0x2, 
    0x2, 0x3ca, 0x3cb, 0x3, 0x2, 0x2, 0x2, 0x3cb, 0x3cc, 0x7, 0x6e, 0x2, 
    0x2, 0x3cc, 0x3ce, 0x3, 0x2, 0x2, 0x2, 0x3cd, 0x3c4, 0x3, 0x2, 0x2, 
    0x2, 0x3cd, 0x3c5, 0x3, 0x2, 0x2, 0x2, 0x3ce, 0x3cf, 0x3, 0x2, 0x2, 
    0x2, 0x3cf, 0x3d0, 0x7, 0x14, 0x2, 0x2, 0x3d0, 0x3d1, 0x5, 0x70, 0x39, 
    0x2, 0x3d1, 0x7b, 0x3, 0x2, 0x2, 0x2, 0x3d2, 0x3d5, 0x5, 0x9c, 0x4f, 
    0x2, 0x3d3, 0x3d5, 0x7, 0x63, 0x2, 0x2, 0x3d4, 0x3d2, 0x3, 0x2, 0x2, 
    0x2, 0x3d4, 0x3d3, 0x3, 0x2, 0x2, 0x2, 0x3d5, 0x7d, 0x3, 0x2, 0x2, 0x2, 
    0x3d6, 0x3d8, 0x7, 0x6b, 0x2, 0x2, 0x3d7, 0x3d9, 0x5, 0x80, 0x41, 0x2, 
    0x3d8, 0x3d7, 0x3, 0x2, 0x2, 0x2, 0x3d8, 0x3d9, 0x3, 0x2, 0x2, 0x2, 
    0x3d9, 0x3e0, 0x3, 0x2, 0x2, 0x2, 0x3da, 0x3dc, 0x5, 0x6, 0x4, 0x2, 
    0x3db, 0x3dd, 0x5, 0x80, 0x41, 0x2, 0x3dc, 0x3db, 0x3, 0x2, 0x2, 0x2, 
    0x3dc, 0x3dd, 0x3, 0x2, 0x2, 0x2, 0x3dd, 0x3df, 0x3, 0x2, 0x2, 0x2, 
    0x3de, 0x3da, 0x3, 0x2, 0x2, 0x2, 0x3df, 0x3e2, 0x3, 0x2, 0x2, 0x2, 
    0x3e0, 0x3de, 0x3, 0x2, 0x2, 0x2, 0x3e0, 0x3e1, 0x3, 0x2, 0x2, 0x2, 
    0x3e1, 0x3e3, 0x3, 0x2, 0x2, 0x2, 0x3e2, 0x3e0, 0x3, 0x2, 0x2, 0x2, 
    0x3e3, 0x3e4, 0x7, 0x6c, 0x2, 0x2, 0x3e4, 0x7f, 0x3, 0x2, 0x2, 0x2, 
    0x3e5, 0x3e8, 0x5, 0x82, 0x42, 0x2, 0x3e6, 0x3e7, 0x7, 0x16, 0x2, 0x2, 
    0x3e7, 0x3e9, 0x5, 0x70, 0x39, 0x2, 0x3e8, 0x3e6, 0x3, 0x2, 0x2, 0x2, 
    0x3e8, 0x3e9, 0x3, 0x2, 0x2, 0x2, 0x3e9, 0x3ea, 0x3, 0x2, 0x2, 0x2, 
    0x3ea, 0x3eb, 0x7, 0x78, 0x2, 0x2, 0x3eb, 0x3ec, 0x5, 0x70, 0x39, 0x2, 
    0x3ec, 0x81, 0x3, 0x2, 0x2, 0x2, 0x3ed, 0x3f2, 0x5, 0x84, 0x43, 0x2, 
    0x3ee, 0x3ef, 0x7, 0x71, 0x2, 0x2, 0x3ef, 0x3f1, 0x5, 0x84, 0x43, 0x2, 
    0x3f0, 0x3ee, 0x3, 0x2, 0x2, 0x2, 0x3f1, 0x3f4, 0x3, 0x2, 0x2, 0x2, 
    0x3f2, 0x3f0, 0x3, 0x2, 0x2, 0x2, 0x3f2, 0x3f3, 0x3, 0x2, 0x2, 0x2, 
    0x3f3, 0x83, 0x3, 0x2, 0x2, 0x2, 0x3f4, 0x3f2, 0x3, 0x2, 0x2, 0x2, 0x3f5, 
    0x3f8, 0x5, 0x86, 0x44, 0x2, 0x3f6, 0x3f7, 0x7, 0x73, 0x2, 0x2, 0x3f7, 
    0x3f9, 0x5, 0x86, 0x44, 0x2, 0x3f8, 0x3f6, 0x3, 0x2, 0x2, 0x2, 0x3f8, 
    0x3f9, 0x3, 0x2, 0x2, 0x2, 0x3f9, 0x3fd, 0x3, 0x2, 0x2, 0x2, 0x3fa, 
    0x3fd, 0x5, 0x98, 0x4d, 0x2, 0x3fb, 0x3fd, 0x7, 0x63, 0x2, 0x2, 0x3fc, 
    0x3f5, 0x3, 0x2, 0x2, 0x2, 0x3fc, 0x3fa, 0x3, 0x2, 0x2, 0x2, 0x3fc, 
    0x3fb, 0x3, 0x2, 0x2, 0x2, 0x3fd, 0x85, 0x3, 0x2, 0x2, 0x2, 0x3fe, 0x400, 
    0x7, 0x84, 0x2, 0x2, 0x3ff, 0x3fe, 0x3, 0x2, 0x2, 0x2, 0x3ff, 0x400, 
    0x3, 0x2, 0x2, 0x2, 0x400, 0x401, 0x3, 0x2, 0x2, 0x2, 0x401, 0x408, 
    0x7, 0x66, 0x2, 0x2, 0x402, 0x408, 0x7, 0x65, 0x2, 0x2, 0x403, 0x408, 
    0x5, 0x94, 0x4b, 0x2, 0x404, 0x408, 0x7, 0xd, 0x2, 0x2, 0x405, 0x408, 
    0x7, 0xe, 0x2, 0x2, 0x406, 0x408, 0x7, 0xf, 0x2, 0x2, 0x407, 0x3ff, 
    0x3, 0x2, 0x2, 0x2, 0x407, 0x402, 0x3, 0x2, 0x2, 0x2, 0x407, 0x403, 
    0x3, 0x2, 0x2, 0x2, 0x407, 0x404, 0x3, 0x2, 0x2, 0x2, 0x407, 0x405, 
    0x3, 0x2, 0x2, 0x2, 0x407, 0x406, 0x3, 0x2, 0x2, 0x2, 0x408, 0x87, 0x3, 
    0x2, 0x2, 0x2, 0x409, 0x40b, 0x7, 0x6d, 0x2, 0x2, 0x40a, 0x40c, 0x5, 
    0x8a, 0x46, 0x2, 0x40b, 0x40a, 0x3, 0x2, 0x2, 0x2, 0x40b, 0x40c, 0x3, 
    0x2, 0x2, 0x2, 0x40c, 0x413, 0x3, 0x2, 0x2, 0x2, 0x40d, 0x40f, 0x7, 
    0x71, 0x2, 0x2, 0x40e, 0x410, 0x5, 0x8a, 0x46, 0x2, 0x40f, 0x40e, 0x3, 
    0x2, 0x2, 0x2, 0x40f, 0x410, 0x3, 0x2, 0x2, 0x2, 0x410, 0x412, 0x3, 
    0x2, 0x2, 0x2, 0x411, 0x40d, 0x3, 0x2, 0x2, 0x2, 0x412, 0x415, 0x3, 
    0x2, 0x2, 0x2, 0x413, 0x411, 0x3, 0x2, 0x2, 0x2, 0x413, 0x414, 0x3, 
    0x2, 0x2, 0x2, 0x414, 0x416, 0x3, 0x2, 0x2, 0x2, 0x415, 0x413, 0x3, 
    0x2, 0x2, 0x2, 0x416, 0x417, 0x7, 0x6e, 0x2, 0x2, 0x417, 0x89, 0x3, 
    0x2, 0x2, 0x2, 0x418, 0x419, 0x7, 0x64, 0x2, 0x2, 0x419, 0x41b, 0x7, 
    0x72, 0x2, 0x2, 0x41a, 0x418, 0x3, 0x2, 0x2, 0x2, 0x41a, 0x41b, 0x3, 
    0x2, 0x2, 0x2, 0x41b, 0x41c, 0x3, 0x2, 0x2, 0x2, 0x41c, 0x41d, 0x5, 
    0x70, 0x39, 0x2, 0x41d, 0x8b, 0x3, 0x2, 0x2, 0x2, 0x41e, 0x420, 0x7, 
    0x6f, 0x2, 0x2, 0x41f, 0x421, 0x5, 0x8e, 0x48, 0x2, 0x420, 0x41f, 0x3, 
    0x2, 0x2, 0x2, 0x420, 0x421, 0x3, 0x2, 0x2, 0x2, 0x421, 0x428, 0x3, 
    0x2, 0x2, 0x2, 0x422, 0x424, 0x7, 0x71, 0x2, 0x2, 0x423, 0x425, 0x5, 
    0x8e, 0x48, 0x2, 0x424, 0x423, 0x3, 0x2, 0x2, 0x2, 0x424, 0x425, 0x3, 
    0x2, 0x2, 0x2, 0x425, 0x427, 0x3, 0x2, 0x2, 0x2, 0x426, 0x422, 0x3, 
    0x2, 0x2, 0x2, 0x427, 0x42a, 0x3, 0x2, 0x2, 0x2, 0x428, 0x426, 0x3, 
    0x2, 0x2, 0x2, 0x428, 0x429, 0x3, 0x2, 0x2, 0x2, 0x429, 0x42b, 0x3, 
    0x2, 0x2, 0x2, 0x42a, 0x428, 0x3, 0x2, 0x2, 0x2, 0x42b, 0x42c, 0x7, 
    0x70, 0x2, 0x2, 0x42c, 0x8d, 0x3, 0x2, 0x2, 0x2, 0x42d, 0x42f, 0x7, 
    0x73, 0x2, 0x2, 0x42e, 0x42d, 0x3, 0x2, 0x2, 0x2, 0x42e, 0x42f, 0x3, 
    0x2, 0x2, 0x2, 0x42f, 0x430, 0x3, 0x2, 0x2, 0x2, 0x430, 0x431, 0x5, 
    0x70, 0x39, 0x2, 0x431, 0x8f, 0x3, 0x2, 0x2, 0x2, 0x432, 0x434, 0x7, 
    0x6b, 0x2, 0x2, 0x433, 0x435, 0x5, 0x92, 0x4a, 0x2, 0x434, 0x433, 0x3, 
    0x2, 0x2, 0x2, 0x434, 0x435, 0x3, 0x2, 0x2, 0x2, 0x435, 0x43c, 0x3, 
    0x2, 0x2, 0x2, 0x436, 0x438, 0x5, 0x6, 0x4, 0x2, 0x437, 0x439, 0x5, 
    0x92, 0x4a, 0x2, 0x438, 0x437, 0x3, 0x2, 0x2, 0x2, 0x438, 0x439, 0x3, 
    0x2, 0x2, 0x2, 0x439, 0x43b, 0x3, 0x2, 0x2, 0x2, 0x43a, 0x436, 0x3, 
    0x2, 0x2, 0x2, 0x43b, 0x43e, 0x3, 0x2, 0x2, 0x2, 0x43c, 0x43a, 0x3, 
    0x2, 0x2, 0x2, 0x43c, 0x43d, 0x3, 0x2, 0x2, 0x2, 0x43d, 0x43f, 0x3, 
    0x2, 0x2, 0x2, 0x43e, 0x43c, 0x3, 0x2, 0x2, 0x2, 0x43f, 0x440, 0x7, 
    0x6c, 0x2, 0x2, 0x440, 0x91, 0x3, 0x2, 0x2, 0x2, 0x441, 0x442, 0x5, 
    0x9a, 0x4e, 0x2, 0x442, 0x443, 0x7, 0x72, 0x2, 0x2, 0x443, 0x444, 0x5, 
    0x70, 0x39, 0x2, 0x444, 0x44f, 0x3, 0x2, 0x2, 0x2, 0x445, 0x446, 0x7, 
    0x6f, 0x2, 0x2, 0x446, 0x447, 0x5, 0x70, 0x39, 0x2, 0x447, 0x448, 0x7, 
    0x70, 0x2, 0x2, 0x448, 0x449, 0x7, 0x72, 0x2, 0x2, 0x449, 0x44a, 0x5, 
    0x70, 0x39, 0x2, 0x44a, 0x44f, 0x3, 0x2, 0x2, 0x2, 0x44b, 0x44c, 0x7, 
    0x73, 0x2, 0x2, 0x44c, 0x44f, 0x5, 0x70, 0x39, 0x2, 0x44d, 0x44f, 0x5, 
    0x9c, 0x4f, 0x2, 0x44e, 0x441, 0x3, 0x2, 0x2, 0x2, 0x44e, 0x445, 0x3, 
    0x2, 0x2, 0x2, 0x44e, 0x44b, 0x3, 0x2, 0x2, 0x2, 0x44e, 0x44d, 0x3, 
    0x2, 0x2, 0x2, 0x44f, 0x93, 0x3, 0x2, 0x2, 0x2, 0x450, 0x452, 0x7, 0xc, 
    0x2, 0x2, 0x451, 0x450, 0x3, 0x2, 0x2, 0x2, 0x451, 0x452, 0x3, 0x2, 
    0x2, 0x2, 0x452, 0x453, 0x3, 0x2, 0x2, 0x2, 0x453, 0x45a, 0x7, 0x6a, 
    0x2, 0x2, 0x454, 0x459, 0x7, 0x91, 0x2, 0x2, 0x455, 0x459, 0x7, 0x92, 
    0x2, 0x2, 0x456, 0x459, 0x7, 0x93, 0x2, 0x2, 0x457, 0x459, 0x5, 0x96, 
    0x4c, 0x2, 0x458, 0x454, 0x3, 0x2, 0x2, 0x2, 0x458, 0x455, 0x3, 0x2, 
    0x2, 0x2, 0x458, 0x456, 0x3, 0x2, 0x2, 0x2, 0x458, 0x457, 0x3, 0x2, 
    0x2, 0x2, 0x459, 0x45c, 0x3, 0x2, 0x2, 0x2, 0x45a, 0x458, 0x3, 0x2, 
    0x2, 0x2, 0x45a, 0x45b, 0x3, 0x2, 0x2, 0x2, 0x45b, 0x45d, 0x3, 0x2, 
    0x2, 0x2, 0x45c, 0x45a, 0x3, 0x2, 0x2, 0x2, 0x45d, 0x461, 0x7, 0x8f, 
    0x2, 0x2, 0x45e, 0x461, 0x7, 0x68, 0x2, 0x2, 0x45f, 0x461, 0x7, 0x69, 
    0x2, 0x2, 0x460, 0x451, 0x3, 0x2, 0x2, 0x2, 0x460, 0x45e, 0x3, 0x2, 
    0x2, 0x2, 0x460, 0x45f, 0x3, 0x2, 0x2, 0x2, 0x461, 0x95, 0x3, 0x2, 0x2, 
    0x2, 0x462, 0x463, 0x7, 0x90, 0x2, 0x2, 0x463, 0x464, 0x5, 0x70, 0x39, 
    0x2, 0x464, 0x465, 0x7, 0x6c, 0x2, 0x2, 0x465, 0x97, 0x3, 0x2, 0x2, 
    0x2, 0x466, 0x46b, 0x5, 0x9c, 0x4f, 0x2, 0x467, 0x468, 0x7, 0x74, 0x2, 
    0x2, 0x468, 0x46a, 0x7, 0x64, 0x2, 0x2, 0x469, 0x467, 0x3, 0x2, 0x2, 
    0x2, 0x46a, 0x46d, 0x3, 0x2, 0x2, 0x2, 0x46b, 0x469, 0x3, 0x2, 0x2, 
    0x2, 0x46b, 0x46c, 0x3, 0x2, 0x2, 0x2, 0x46c, 0x99, 0x3, 0x2, 0x2, 0x2, 
    0x46d, 0x46b, 0x3, 0x2, 0x2, 0x2, 0x46e, 0x471, 0x7, 0x64, 0x2, 0x2, 
    0x46f, 0x471, 0x5, 0x94, 0x4b, 0x2, 0x470, 0x46e, 0x3, 0x2, 0x2, 0x2, 
    0x470, 0x46f, 0x3, 0x2, 0x2, 0x2, 0x471, 0x9b, 0x3, 0x2, 0x2, 0x2, 0x472, 
    0x473, 0x9, 0xc, 0x2, 0x2, 0x473, 0x9d, 0x3, 0x2, 0x2, 0x2, 0x99, 0x9f, 
    0xa3, 0xa7, 0xae, 0xb9, 0xca, 0xce, 0xd7, 0xde, 0xe5, 0xeb, 0xef, 0xf3, 
    0xfb, 0x103, 0x107, 0x10b, 0x11a, 0x133, 0x137, 0x13b, 0x13f, 0x143, 
    0x14b, 0x14f, 0x155, 0x15b, 0x15f, 0x163, 0x16d, 0x177, 0x17c, 0x187, 
    0x197, 0x19d, 0x1ac, 0x1b1, 0x1b5, 0x1b9, 0x1bd, 0x1c8, 0x1cc, 0x1d1, 
    0x1d5, 0x1d9, 0x1dd, 0x1e1, 0x1e5, 0x1f0, 0x1fb, 0x202, 0x210, 0x214, 
    0x218, 0x21c, 0x226, 0x22a, 0x22e, 0x236, 0x244, 0x247, 0x24d, 0x253, 
    0x255, 0x259, 0x262, 0x26b, 0x26f, 0x275, 0x279, 0x27d, 0x285, 0x28e, 
    0x291, 0x293, 0x29a, 0x29e, 0x2a2, 0x2a8, 0x2af, 0x2b3, 0x2b7, 0x2bb, 
    0x2c5, 0x2cb, 0x2d3, 0x2d6, 0x2dd, 0x2e0, 0x2e9, 0x2ed, 0x2f0, 0x2f4, 
    0x2f7, 0x2fa, 0x2ff, 0x303, 0x306, 0x309, 0x30f, 0x314, 0x31a, 0x321, 
    0x325, 0x328, 0x32b, 0x32d, 0x334, 0x357, 0x369, 0x37e, 0x381, 0x383, 
    0x389, 0x390, 0x397, 0x3a8, 0x3b1, 0x3b6, 0x3bd, 0x3c2, 0x3c9, 0x3cd, 
    0x3d4, 0x3d8, 0x3dc, 0x3e0, 0x3e8, 0x3f2, 0x3f8, 0x3fc, 0x3ff, 0x407, 
    0x40b, 0x40f, 0x413, 0x41a, 0x420, 0x424, 0x428, 0x42e, 0x434, 0x438, 
    0x43c, 0x44e, 0x451, 0x458, 0x45a, 0x460, 0x46b, 0x470, 
  };

  atn::ATNDeserializer deserializer;
  _atn = deserializer.deserialize(_serializedATN);

  size_t count = _atn.getNumberOfDecisions();
  _decisionToDFA.reserve(count);
  for (size_t i = 0; i < count; i++) { 
    _decisionToDFA.emplace_back(_atn.getDecisionState(i), i);
  }
}

ConnParser::Initializer ConnParser::_init;
