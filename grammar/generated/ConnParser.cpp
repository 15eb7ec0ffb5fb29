
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
    setState(143);
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
      setState(142);
      item();
    }
    setState(151);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ConnParser::COMMA

    || _la == ConnParser::NL) {
      setState(145);
      sep();
      setState(147);
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
        setState(146);
        item();
      }
      setState(153);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(154);
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
    setState(158);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ConnParser::CONNECTOR: {
        enterOuterAlt(_localctx, 1);
        setState(156);
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
        setState(157);
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
    setState(160);
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
    setState(169);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ConnParser::SHAPE: {
        enterOuterAlt(_localctx, 1);
        setState(162);
        shapeDecl();
        break;
      }

      case ConnParser::MODEL: {
        enterOuterAlt(_localctx, 2);
        setState(163);
        modelDecl();
        break;
      }

      case ConnParser::ENUM: {
        enterOuterAlt(_localctx, 3);
        setState(164);
        enumDecl();
        break;
      }

      case ConnParser::MAP: {
        enterOuterAlt(_localctx, 4);
        setState(165);
        mapDecl();
        break;
      }

      case ConnParser::PAGES_DECL: {
        enterOuterAlt(_localctx, 5);
        setState(166);
        pagesDecl();
        break;
      }

      case ConnParser::AUTH_DECL: {
        enterOuterAlt(_localctx, 6);
        setState(167);
        authDecl();
        break;
      }

      case ConnParser::ERRORS_DECL: {
        enterOuterAlt(_localctx, 7);
        setState(168);
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
    setState(171);
    match(ConnParser::SHAPE);
    setState(172);
    qname();
    setState(173);
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
    setState(175);
    match(ConnParser::MODEL);
    setState(176);
    qname();
    setState(177);
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
    setState(179);
    match(ConnParser::ENUM);
    setState(180);
    qname();
    setState(181);
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
    setState(183);
    match(ConnParser::MAP);
    setState(186);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 5, _ctx)) {
    case 1: {
      setState(184);
      match(ConnParser::ID);
      setState(185);
      match(ConnParser::COLON);
      break;
    }

    }
    setState(188);
    qname();
    setState(190);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ConnParser::LPAREN) {
      setState(189);
      params();
    }
    setState(192);
    match(ConnParser::ARROW);
    setState(193);
    qname();
    setState(194);
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
    setState(196);
    match(ConnParser::PAGES_DECL);
    setState(197);
    qname();
    setState(199);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ConnParser::LPAREN) {
      setState(198);
      params();
    }
    setState(201);
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
    setState(203);
    match(ConnParser::AUTH_DECL);
    setState(204);
    qname();
    setState(206);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ConnParser::LPAREN) {
      setState(205);
      params();
    }
    setState(208);
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
    setState(210);
    match(ConnParser::ERRORS_DECL);
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
    setState(217);
    match(ConnParser::LBRACE);
    setState(219);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (((((_la - 27) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 27)) & ((1ULL << (ConnParser::CONNECTOR - 27))
      | (1ULL << (ConnParser::SHAPE - 27))
      | (1ULL << (ConnParser::MODEL - 27))
      | (1ULL << (ConnParser::ENUM - 27))
      | (1ULL << (ConnParser::MAP - 27))
      | (1ULL << (ConnParser::STREAM - 27))
      | (1ULL << (ConnParser::PAGES - 27))
      | (1ULL << (ConnParser::AUTH - 27))
      | (1ULL << (ConnParser::ERRORS - 27))
      | (1ULL << (ConnParser::ONLY - 27))
      | (1ULL << (ConnParser::TITLE - 27))
      | (1ULL << (ConnParser::CATEGORY - 27))
      | (1ULL << (ConnParser::VERSION - 27))
      | (1ULL << (ConnParser::DOCS - 27))
      | (1ULL << (ConnParser::CONFIG - 27))
      | (1ULL << (ConnParser::APP - 27))
      | (1ULL << (ConnParser::BASE - 27))
      | (1ULL << (ConnParser::HOSTS - 27))
      | (1ULL << (ConnParser::HEADERS - 27))
      | (1ULL << (ConnParser::DOWNLOAD - 27))
      | (1ULL << (ConnParser::QUERY - 27))
      | (1ULL << (ConnParser::HEADER - 27))
      | (1ULL << (ConnParser::FORM - 27))
      | (1ULL << (ConnParser::JSON - 27))
      | (1ULL << (ConnParser::URL - 27))
      | (1ULL << (ConnParser::METHOD - 27))
      | (1ULL << (ConnParser::RECORDS - 27))
      | (1ULL << (ConnParser::KEY - 27))
      | (1ULL << (ConnParser::CURSOR - 27))
      | (1ULL << (ConnParser::FROM - 27))
      | (1ULL << (ConnParser::UNTIL - 27))
      | (1ULL << (ConnParser::LOOKBACK - 27))
      | (1ULL << (ConnParser::WINDOW - 27))
      | (1ULL << (ConnParser::ORDER - 27))
      | (1ULL << (ConnParser::EXCLUSIVE - 27))
      | (1ULL << (ConnParser::DELETES - 27))
      | (1ULL << (ConnParser::FLAGGED - 27))
      | (1ULL << (ConnParser::VIA - 27))
      | (1ULL << (ConnParser::FILTER - 27))
      | (1ULL << (ConnParser::KEEP - 27))
      | (1ULL << (ConnParser::SOURCE - 27))
      | (1ULL << (ConnParser::STATE - 27))
      | (1ULL << (ConnParser::SEND - 27))
      | (1ULL << (ConnParser::NEXT - 27))
      | (1ULL << (ConnParser::STOP - 27))
      | (1ULL << (ConnParser::WHEN - 27))
      | (1ULL << (ConnParser::REPEATS - 27))
      | (1ULL << (ConnParser::REF - 27))
      | (1ULL << (ConnParser::FAIL - 27))
      | (1ULL << (ConnParser::RETRY - 27))
      | (1ULL << (ConnParser::RESTART - 27))
      | (1ULL << (ConnParser::SKIP_ - 27))
      | (1ULL << (ConnParser::OK - 27))
      | (1ULL << (ConnParser::EMPTY_ - 27))
      | (1ULL << (ConnParser::AFTER - 27))
      | (1ULL << (ConnParser::AT - 27))
      | (1ULL << (ConnParser::UP - 27))
      | (1ULL << (ConnParser::TO - 27))
      | (1ULL << (ConnParser::ID - 27)))) != 0)) {
      setState(218);
      enumMember();
    }
    setState(227);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ConnParser::COMMA

    || _la == ConnParser::NL) {
      setState(221);
      sep();
      setState(223);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (((((_la - 27) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 27)) & ((1ULL << (ConnParser::CONNECTOR - 27))
        | (1ULL << (ConnParser::SHAPE - 27))
        | (1ULL << (ConnParser::MODEL - 27))
        | (1ULL << (ConnParser::ENUM - 27))
        | (1ULL << (ConnParser::MAP - 27))
        | (1ULL << (ConnParser::STREAM - 27))
        | (1ULL << (ConnParser::PAGES - 27))
        | (1ULL << (ConnParser::AUTH - 27))
        | (1ULL << (ConnParser::ERRORS - 27))
        | (1ULL << (ConnParser::ONLY - 27))
        | (1ULL << (ConnParser::TITLE - 27))
        | (1ULL << (ConnParser::CATEGORY - 27))
        | (1ULL << (ConnParser::VERSION - 27))
        | (1ULL << (ConnParser::DOCS - 27))
        | (1ULL << (ConnParser::CONFIG - 27))
        | (1ULL << (ConnParser::APP - 27))
        | (1ULL << (ConnParser::BASE - 27))
        | (1ULL << (ConnParser::HOSTS - 27))
        | (1ULL << (ConnParser::HEADERS - 27))
        | (1ULL << (ConnParser::DOWNLOAD - 27))
        | (1ULL << (ConnParser::QUERY - 27))
        | (1ULL << (ConnParser::HEADER - 27))
        | (1ULL << (ConnParser::FORM - 27))
        | (1ULL << (ConnParser::JSON - 27))
        | (1ULL << (ConnParser::URL - 27))
        | (1ULL << (ConnParser::METHOD - 27))
        | (1ULL << (ConnParser::RECORDS - 27))
        | (1ULL << (ConnParser::KEY - 27))
        | (1ULL << (ConnParser::CURSOR - 27))
        | (1ULL << (ConnParser::FROM - 27))
        | (1ULL << (ConnParser::UNTIL - 27))
        | (1ULL << (ConnParser::LOOKBACK - 27))
        | (1ULL << (ConnParser::WINDOW - 27))
        | (1ULL << (ConnParser::ORDER - 27))
        | (1ULL << (ConnParser::EXCLUSIVE - 27))
        | (1ULL << (ConnParser::DELETES - 27))
        | (1ULL << (ConnParser::FLAGGED - 27))
        | (1ULL << (ConnParser::VIA - 27))
        | (1ULL << (ConnParser::FILTER - 27))
        | (1ULL << (ConnParser::KEEP - 27))
        | (1ULL << (ConnParser::SOURCE - 27))
        | (1ULL << (ConnParser::STATE - 27))
        | (1ULL << (ConnParser::SEND - 27))
        | (1ULL << (ConnParser::NEXT - 27))
        | (1ULL << (ConnParser::STOP - 27))
        | (1ULL << (ConnParser::WHEN - 27))
        | (1ULL << (ConnParser::REPEATS - 27))
        | (1ULL << (ConnParser::REF - 27))
        | (1ULL << (ConnParser::FAIL - 27))
        | (1ULL << (ConnParser::RETRY - 27))
        | (1ULL << (ConnParser::RESTART - 27))
        | (1ULL << (ConnParser::SKIP_ - 27))
        | (1ULL << (ConnParser::OK - 27))
        | (1ULL << (ConnParser::EMPTY_ - 27))
        | (1ULL << (ConnParser::AFTER - 27))
        | (1ULL << (ConnParser::AT - 27))
        | (1ULL << (ConnParser::UP - 27))
        | (1ULL << (ConnParser::TO - 27))
        | (1ULL << (ConnParser::ID - 27)))) != 0)) {
        setState(222);
        enumMember();
      }
      setState(229);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(230);
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
    setState(232);
    ident();
    setState(235);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ConnParser::EQ) {
      setState(233);
      match(ConnParser::EQ);
      setState(234);
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
    setState(237);
    match(ConnParser::CONNECTOR);
    setState(238);
    ident();
    setState(239);
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
    setState(241);
    match(ConnParser::LBRACE);
    setState(243);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ConnParser::AUTH_DECL)
      | (1ULL << ConnParser::PAGES_DECL)
      | (1ULL << ConnParser::ERRORS_DECL)
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
      | (1ULL << ConnParser::QUERY))) != 0)) {
      setState(242);
      connectorMember();
    }
    setState(251);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ConnParser::COMMA

    || _la == ConnParser::NL) {
      setState(245);
      sep();
      setState(247);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if ((((_la & ~ 0x3fULL) == 0) &&
        ((1ULL << _la) & ((1ULL << ConnParser::AUTH_DECL)
        | (1ULL << ConnParser::PAGES_DECL)
        | (1ULL << ConnParser::ERRORS_DECL)
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
        | (1ULL << ConnParser::QUERY))) != 0)) {
        setState(246);
        connectorMember();
      }
      setState(253);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(254);
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


//----------------- ConnectorDeclarationContext ------------------------------------------------------------------

ConnParser::DeclarationContext* ConnParser::ConnectorDeclarationContext::declaration() {
  return getRuleContext<ConnParser::DeclarationContext>(0);
}

ConnParser::ConnectorDeclarationContext::ConnectorDeclarationContext(ConnectorMemberContext *ctx) { copyFrom(ctx); }


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
    setState(283);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ConnParser::TITLE: {
        _localctx = dynamic_cast<ConnectorMemberContext *>(_tracker.createInstance<ConnParser::TitleContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(256);
        match(ConnParser::TITLE);
        setState(257);
        string();
        break;
      }

      case ConnParser::CATEGORY: {
        _localctx = dynamic_cast<ConnectorMemberContext *>(_tracker.createInstance<ConnParser::CategoryContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(258);
        match(ConnParser::CATEGORY);
        setState(259);
        ident();
        break;
      }

      case ConnParser::VERSION: {
        _localctx = dynamic_cast<ConnectorMemberContext *>(_tracker.createInstance<ConnParser::ConnectorVersionContext>(_localctx));
        enterOuterAlt(_localctx, 3);
        setState(260);
        match(ConnParser::VERSION);
        setState(261);
        string();
        break;
      }

      case ConnParser::DOCS: {
        _localctx = dynamic_cast<ConnectorMemberContext *>(_tracker.createInstance<ConnParser::DocsContext>(_localctx));
        enterOuterAlt(_localctx, 4);
        setState(262);
        match(ConnParser::DOCS);
        setState(263);
        string();
        break;
      }

      case ConnParser::CONFIG: {
        _localctx = dynamic_cast<ConnectorMemberContext *>(_tracker.createInstance<ConnParser::ConfigContext>(_localctx));
        enterOuterAlt(_localctx, 5);
        setState(264);
        match(ConnParser::CONFIG);
        setState(266);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == ConnParser::APP) {
          setState(265);
          match(ConnParser::APP);
        }
        setState(268);
        fieldBlock();
        break;
      }

      case ConnParser::BASE: {
        _localctx = dynamic_cast<ConnectorMemberContext *>(_tracker.createInstance<ConnParser::BaseContext>(_localctx));
        enterOuterAlt(_localctx, 6);
        setState(269);
        match(ConnParser::BASE);
        setState(270);
        expr(0);
        break;
      }

      case ConnParser::HOSTS: {
        _localctx = dynamic_cast<ConnectorMemberContext *>(_tracker.createInstance<ConnParser::HostsContext>(_localctx));
        enterOuterAlt(_localctx, 7);
        setState(271);
        match(ConnParser::HOSTS);
        setState(272);
        hostList();
        break;
      }

      case ConnParser::AUTH: {
        _localctx = dynamic_cast<ConnectorMemberContext *>(_tracker.createInstance<ConnParser::ConnectorAuthContext>(_localctx));
        enterOuterAlt(_localctx, 8);
        setState(273);
        match(ConnParser::AUTH);
        setState(274);
        policyUse();
        break;
      }

      case ConnParser::PAGES: {
        _localctx = dynamic_cast<ConnectorMemberContext *>(_tracker.createInstance<ConnParser::ConnectorPagesContext>(_localctx));
        enterOuterAlt(_localctx, 9);
        setState(275);
        pagesUse();
        break;
      }

      case ConnParser::ERRORS: {
        _localctx = dynamic_cast<ConnectorMemberContext *>(_tracker.createInstance<ConnParser::ConnectorErrorsContext>(_localctx));
        enterOuterAlt(_localctx, 10);
        setState(276);
        errorsUse();
        break;
      }

      case ConnParser::HEADERS: {
        _localctx = dynamic_cast<ConnectorMemberContext *>(_tracker.createInstance<ConnParser::HeadersContext>(_localctx));
        enterOuterAlt(_localctx, 11);
        setState(277);
        match(ConnParser::HEADERS);
        setState(278);
        object();
        break;
      }

      case ConnParser::QUERY: {
        _localctx = dynamic_cast<ConnectorMemberContext *>(_tracker.createInstance<ConnParser::ConnectorQueryContext>(_localctx));
        enterOuterAlt(_localctx, 12);
        setState(279);
        match(ConnParser::QUERY);
        setState(280);
        object();
        break;
      }

      case ConnParser::STREAM: {
        _localctx = dynamic_cast<ConnectorMemberContext *>(_tracker.createInstance<ConnParser::ConnectorStreamContext>(_localctx));
        enterOuterAlt(_localctx, 13);
        setState(281);
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
        enterOuterAlt(_localctx, 14);
        setState(282);
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
    setState(285);
    match(ConnParser::LBRACK);
    setState(287);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (((((_la - 90) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 90)) & ((1ULL << (ConnParser::BLOCK_STRING - 90))
      | (1ULL << (ConnParser::RAW_STRING - 90))
      | (1ULL << (ConnParser::QUOTE - 90)))) != 0)) {
      setState(286);
      host();
    }
    setState(295);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ConnParser::COMMA) {
      setState(289);
      match(ConnParser::COMMA);
      setState(291);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (((((_la - 90) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 90)) & ((1ULL << (ConnParser::BLOCK_STRING - 90))
        | (1ULL << (ConnParser::RAW_STRING - 90))
        | (1ULL << (ConnParser::QUOTE - 90)))) != 0)) {
        setState(290);
        host();
      }
      setState(297);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(298);
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
    setState(300);
    string();
    setState(303);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ConnParser::SEND) {
      setState(301);
      match(ConnParser::SEND);
      setState(302);
      match(ConnParser::AUTH);
    }
    setState(307);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ConnParser::DOWNLOAD) {
      setState(305);
      match(ConnParser::DOWNLOAD);
      setState(306);
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
    setState(309);
    match(ConnParser::STREAM);
    setState(310);
    ident();
    setState(313);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ConnParser::COLON) {
      setState(311);
      match(ConnParser::COLON);
      setState(312);
      qname();
    }
    setState(315);
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
    setState(317);
    match(ConnParser::LBRACE);
    setState(319);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (((((_la - 23) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 23)) & ((1ULL << (ConnParser::WHERE - 23))
      | (1ULL << (ConnParser::PAGES - 23))
      | (1ULL << (ConnParser::AUTH - 23))
      | (1ULL << (ConnParser::ERRORS - 23))
      | (1ULL << (ConnParser::VERSION - 23))
      | (1ULL << (ConnParser::METHOD - 23))
      | (1ULL << (ConnParser::RECORDS - 23))
      | (1ULL << (ConnParser::KEY - 23))
      | (1ULL << (ConnParser::CURSOR - 23))
      | (1ULL << (ConnParser::ORDER - 23))
      | (1ULL << (ConnParser::DELETES - 23))
      | (1ULL << (ConnParser::VIA - 23))
      | (1ULL << (ConnParser::FILTER - 23))
      | (1ULL << (ConnParser::KEEP - 23)))) != 0)) {
      setState(318);
      streamMember();
    }
    setState(327);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ConnParser::COMMA

    || _la == ConnParser::NL) {
      setState(321);
      sep();
      setState(323);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (((((_la - 23) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 23)) & ((1ULL << (ConnParser::WHERE - 23))
        | (1ULL << (ConnParser::PAGES - 23))
        | (1ULL << (ConnParser::AUTH - 23))
        | (1ULL << (ConnParser::ERRORS - 23))
        | (1ULL << (ConnParser::VERSION - 23))
        | (1ULL << (ConnParser::METHOD - 23))
        | (1ULL << (ConnParser::RECORDS - 23))
        | (1ULL << (ConnParser::KEY - 23))
        | (1ULL << (ConnParser::CURSOR - 23))
        | (1ULL << (ConnParser::ORDER - 23))
        | (1ULL << (ConnParser::DELETES - 23))
        | (1ULL << (ConnParser::VIA - 23))
        | (1ULL << (ConnParser::FILTER - 23))
        | (1ULL << (ConnParser::KEEP - 23)))) != 0)) {
        setState(322);
        streamMember();
      }
      setState(329);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(330);
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
    setState(373);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ConnParser::METHOD: {
        _localctx = dynamic_cast<StreamMemberContext *>(_tracker.createInstance<ConnParser::StreamRequestContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(332);
        request();
        break;
      }

      case ConnParser::RECORDS: {
        _localctx = dynamic_cast<StreamMemberContext *>(_tracker.createInstance<ConnParser::RecordsContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(333);
        match(ConnParser::RECORDS);
        setState(334);
        expr(0);
        setState(337);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == ConnParser::WHERE) {
          setState(335);
          match(ConnParser::WHERE);
          setState(336);
          expr(0);
        }
        break;
      }

      case ConnParser::WHERE: {
        _localctx = dynamic_cast<StreamMemberContext *>(_tracker.createInstance<ConnParser::WhereContext>(_localctx));
        enterOuterAlt(_localctx, 3);
        setState(339);
        match(ConnParser::WHERE);
        setState(340);
        expr(0);
        break;
      }

      case ConnParser::KEY: {
        _localctx = dynamic_cast<StreamMemberContext *>(_tracker.createInstance<ConnParser::StreamKeyContext>(_localctx));
        enterOuterAlt(_localctx, 4);
        setState(341);
        match(ConnParser::KEY);
        setState(342);
        expr(0);
        break;
      }

      case ConnParser::CURSOR: {
        _localctx = dynamic_cast<StreamMemberContext *>(_tracker.createInstance<ConnParser::CursorContext>(_localctx));
        enterOuterAlt(_localctx, 5);
        setState(343);
        match(ConnParser::CURSOR);
        setState(344);
        expr(0);
        setState(348);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << ConnParser::FROM)
          | (1ULL << ConnParser::UNTIL)
          | (1ULL << ConnParser::LOOKBACK)
          | (1ULL << ConnParser::WINDOW)
          | (1ULL << ConnParser::ORDER)
          | (1ULL << ConnParser::EXCLUSIVE))) != 0)) {
          setState(345);
          cursorClause();
          setState(350);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case ConnParser::ORDER: {
        _localctx = dynamic_cast<StreamMemberContext *>(_tracker.createInstance<ConnParser::OrderContext>(_localctx));
        enterOuterAlt(_localctx, 6);
        setState(351);
        match(ConnParser::ORDER);
        setState(352);
        ident();
        break;
      }

      case ConnParser::DELETES: {
        _localctx = dynamic_cast<StreamMemberContext *>(_tracker.createInstance<ConnParser::DeletesContext>(_localctx));
        enterOuterAlt(_localctx, 7);
        setState(353);
        match(ConnParser::DELETES);
        setState(359);
        _errHandler->sync(this);
        switch (_input->LA(1)) {
          case ConnParser::FLAGGED: {
            setState(354);
            match(ConnParser::FLAGGED);
            setState(355);
            expr(0);
            break;
          }

          case ConnParser::FROM: {
            setState(356);
            match(ConnParser::FROM);
            setState(357);
            ident();
            break;
          }

          case ConnParser::ID: {
            setState(358);
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
        setState(361);
        match(ConnParser::VERSION);
        setState(362);
        expr(0);
        break;
      }

      case ConnParser::AUTH: {
        _localctx = dynamic_cast<StreamMemberContext *>(_tracker.createInstance<ConnParser::StreamAuthContext>(_localctx));
        enterOuterAlt(_localctx, 9);
        setState(363);
        match(ConnParser::AUTH);
        setState(364);
        policyUse();
        break;
      }

      case ConnParser::PAGES: {
        _localctx = dynamic_cast<StreamMemberContext *>(_tracker.createInstance<ConnParser::StreamPagesContext>(_localctx));
        enterOuterAlt(_localctx, 10);
        setState(365);
        pagesUse();
        break;
      }

      case ConnParser::ERRORS: {
        _localctx = dynamic_cast<StreamMemberContext *>(_tracker.createInstance<ConnParser::StreamErrorsContext>(_localctx));
        enterOuterAlt(_localctx, 11);
        setState(366);
        errorsUse();
        break;
      }

      case ConnParser::VIA: {
        _localctx = dynamic_cast<StreamMemberContext *>(_tracker.createInstance<ConnParser::ViaContext>(_localctx));
        enterOuterAlt(_localctx, 12);
        setState(367);
        match(ConnParser::VIA);
        setState(368);
        policyUse();
        break;
      }

      case ConnParser::FILTER: {
        _localctx = dynamic_cast<StreamMemberContext *>(_tracker.createInstance<ConnParser::FilterContext>(_localctx));
        enterOuterAlt(_localctx, 13);
        setState(369);
        match(ConnParser::FILTER);
        setState(370);
        ident();
        break;
      }

      case ConnParser::KEEP: {
        _localctx = dynamic_cast<StreamMemberContext *>(_tracker.createInstance<ConnParser::KeepSourceContext>(_localctx));
        enterOuterAlt(_localctx, 14);
        setState(371);
        match(ConnParser::KEEP);
        setState(372);
        match(ConnParser::SOURCE);
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
  enterRule(_localctx, 42, ConnParser::RuleCursorClause);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(386);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ConnParser::FROM: {
        enterOuterAlt(_localctx, 1);
        setState(375);
        match(ConnParser::FROM);
        setState(376);
        expr(0);
        break;
      }

      case ConnParser::UNTIL: {
        enterOuterAlt(_localctx, 2);
        setState(377);
        match(ConnParser::UNTIL);
        setState(378);
        expr(0);
        break;
      }

      case ConnParser::LOOKBACK: {
        enterOuterAlt(_localctx, 3);
        setState(379);
        match(ConnParser::LOOKBACK);
        setState(380);
        expr(0);
        break;
      }

      case ConnParser::WINDOW: {
        enterOuterAlt(_localctx, 4);
        setState(381);
        match(ConnParser::WINDOW);
        setState(382);
        expr(0);
        break;
      }

      case ConnParser::ORDER: {
        enterOuterAlt(_localctx, 5);
        setState(383);
        match(ConnParser::ORDER);
        setState(384);
        ident();
        break;
      }

      case ConnParser::EXCLUSIVE: {
        enterOuterAlt(_localctx, 6);
        setState(385);
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
  enterRule(_localctx, 44, ConnParser::RuleRequest);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(388);
    match(ConnParser::METHOD);
    setState(389);
    expr(0);
    setState(391);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ConnParser::LBRACE) {
      setState(390);
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
  enterRule(_localctx, 46, ConnParser::RulePartBlock);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(393);
    match(ConnParser::LBRACE);
    setState(395);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ConnParser::AUTH)
      | (1ULL << ConnParser::QUERY)
      | (1ULL << ConnParser::HEADER)
      | (1ULL << ConnParser::FORM)
      | (1ULL << ConnParser::JSON)
      | (1ULL << ConnParser::URL))) != 0)) {
      setState(394);
      part();
    }
    setState(403);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ConnParser::COMMA

    || _la == ConnParser::NL) {
      setState(397);
      sep();
      setState(399);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if ((((_la & ~ 0x3fULL) == 0) &&
        ((1ULL << _la) & ((1ULL << ConnParser::AUTH)
        | (1ULL << ConnParser::QUERY)
        | (1ULL << ConnParser::HEADER)
        | (1ULL << ConnParser::FORM)
        | (1ULL << ConnParser::JSON)
        | (1ULL << ConnParser::URL))) != 0)) {
        setState(398);
        part();
      }
      setState(405);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(406);
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
  enterRule(_localctx, 48, ConnParser::RulePart);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(414);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ConnParser::QUERY:
      case ConnParser::HEADER:
      case ConnParser::FORM: {
        enterOuterAlt(_localctx, 1);
        setState(408);
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
        setState(409);
        object();
        break;
      }

      case ConnParser::JSON:
      case ConnParser::URL: {
        enterOuterAlt(_localctx, 2);
        setState(410);
        _la = _input->LA(1);
        if (!(_la == ConnParser::JSON

        || _la == ConnParser::URL)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(411);
        expr(0);
        break;
      }

      case ConnParser::AUTH: {
        enterOuterAlt(_localctx, 3);
        setState(412);
        match(ConnParser::AUTH);
        setState(413);
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
  enterRule(_localctx, 50, ConnParser::RulePolicyUse);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(416);
    qname();
    setState(418);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ConnParser::LPAREN) {
      setState(417);
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
  enterRule(_localctx, 52, ConnParser::RulePagesUse);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(420);
    match(ConnParser::PAGES);
    setState(423);
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
      case ConnParser::ID: {
        setState(421);
        policyUse();
        break;
      }

      case ConnParser::LBRACE: {
        setState(422);
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
  enterRule(_localctx, 54, ConnParser::RuleErrorsUse);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(425);
    match(ConnParser::ERRORS);
    setState(431);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 41, _ctx)) {
    case 1: {
      setState(427);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == ConnParser::ONLY) {
        setState(426);
        match(ConnParser::ONLY);
      }
      setState(429);
      verdictBlock();
      break;
    }

    case 2: {
      setState(430);
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
  enterRule(_localctx, 56, ConnParser::RulePagesBlock);
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
    if (((((_la - 68) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 68)) & ((1ULL << (ConnParser::STATE - 68))
      | (1ULL << (ConnParser::SEND - 68))
      | (1ULL << (ConnParser::NEXT - 68))
      | (1ULL << (ConnParser::STOP - 68))
      | (1ULL << (ConnParser::REPEATS - 68)))) != 0)) {
      setState(434);
      pagesMember();
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
      if (((((_la - 68) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 68)) & ((1ULL << (ConnParser::STATE - 68))
        | (1ULL << (ConnParser::SEND - 68))
        | (1ULL << (ConnParser::NEXT - 68))
        | (1ULL << (ConnParser::STOP - 68))
        | (1ULL << (ConnParser::REPEATS - 68)))) != 0)) {
        setState(438);
        pagesMember();
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
  enterRule(_localctx, 58, ConnParser::RulePagesMember);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    setState(472);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ConnParser::STATE: {
        _localctx = dynamic_cast<PagesMemberContext *>(_tracker.createInstance<ConnParser::StateContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(448);
        match(ConnParser::STATE);
        setState(449);
        stateVariable();
        setState(454);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 45, _ctx);
        while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
          if (alt == 1) {
            setState(450);
            match(ConnParser::COMMA);
            setState(451);
            stateVariable(); 
          }
          setState(456);
          _errHandler->sync(this);
          alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 45, _ctx);
        }
        break;
      }

      case ConnParser::SEND: {
        _localctx = dynamic_cast<PagesMemberContext *>(_tracker.createInstance<ConnParser::PagesSendContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(457);
        match(ConnParser::SEND);
        setState(458);
        sendBody();
        break;
      }

      case ConnParser::NEXT: {
        _localctx = dynamic_cast<PagesMemberContext *>(_tracker.createInstance<ConnParser::NextContext>(_localctx));
        enterOuterAlt(_localctx, 3);
        setState(459);
        match(ConnParser::NEXT);
        setState(460);
        assignment();
        setState(465);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 46, _ctx);
        while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
          if (alt == 1) {
            setState(461);
            match(ConnParser::COMMA);
            setState(462);
            assignment(); 
          }
          setState(467);
          _errHandler->sync(this);
          alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 46, _ctx);
        }
        break;
      }

      case ConnParser::STOP: {
        _localctx = dynamic_cast<PagesMemberContext *>(_tracker.createInstance<ConnParser::StopContext>(_localctx));
        enterOuterAlt(_localctx, 4);
        setState(468);
        match(ConnParser::STOP);
        setState(469);
        match(ConnParser::WHEN);
        setState(470);
        expr(0);
        break;
      }

      case ConnParser::REPEATS: {
        _localctx = dynamic_cast<PagesMemberContext *>(_tracker.createInstance<ConnParser::RepeatsContext>(_localctx));
        enterOuterAlt(_localctx, 5);
        setState(471);
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
  enterRule(_localctx, 60, ConnParser::RuleStateVariable);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(474);
    match(ConnParser::ID);
    setState(475);
    match(ConnParser::COLON);
    setState(476);
    type();
    setState(477);
    match(ConnParser::EQ);
    setState(478);
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
  enterRule(_localctx, 62, ConnParser::RuleAssignment);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(480);
    ident();
    setState(481);
    match(ConnParser::EQ);
    setState(482);
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
  enterRule(_localctx, 64, ConnParser::RuleSendBody);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(486);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ConnParser::AUTH:
      case ConnParser::QUERY:
      case ConnParser::HEADER:
      case ConnParser::FORM:
      case ConnParser::JSON:
      case ConnParser::URL: {
        enterOuterAlt(_localctx, 1);
        setState(484);
        part();
        break;
      }

      case ConnParser::LBRACE: {
        enterOuterAlt(_localctx, 2);
        setState(485);
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
  enterRule(_localctx, 66, ConnParser::RuleAuthBlock);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(488);
    match(ConnParser::LBRACE);
    setState(490);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ConnParser::SEND) {
      setState(489);
      authMember();
    }
    setState(498);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ConnParser::COMMA

    || _la == ConnParser::NL) {
      setState(492);
      sep();
      setState(494);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == ConnParser::SEND) {
        setState(493);
        authMember();
      }
      setState(500);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(501);
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
  enterRule(_localctx, 68, ConnParser::RuleAuthMember);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(503);
    match(ConnParser::SEND);
    setState(504);
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
  enterRule(_localctx, 70, ConnParser::RuleVerdictBlock);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(506);
    match(ConnParser::LBRACE);
    setState(508);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ConnParser::TRUE)
      | (1ULL << ConnParser::FALSE)
      | (1ULL << ConnParser::NULL_)
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
      | (1ULL << ConnParser::ORDER)
      | (1ULL << ConnParser::EXCLUSIVE)
      | (1ULL << ConnParser::DELETES)
      | (1ULL << ConnParser::FLAGGED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (ConnParser::VIA - 64))
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
      | (1ULL << (ConnParser::UNDERSCORE - 64))
      | (1ULL << (ConnParser::ID - 64))
      | (1ULL << (ConnParser::DURATION - 64))
      | (1ULL << (ConnParser::NUMBER - 64))
      | (1ULL << (ConnParser::BLOCK_STRING - 64))
      | (1ULL << (ConnParser::RAW_STRING - 64))
      | (1ULL << (ConnParser::QUOTE - 64))
      | (1ULL << (ConnParser::MINUS - 64)))) != 0)) {
      setState(507);
      verdictArm();
    }
    setState(516);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ConnParser::COMMA

    || _la == ConnParser::NL) {
      setState(510);
      sep();
      setState(512);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if ((((_la & ~ 0x3fULL) == 0) &&
        ((1ULL << _la) & ((1ULL << ConnParser::TRUE)
        | (1ULL << ConnParser::FALSE)
        | (1ULL << ConnParser::NULL_)
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
        | (1ULL << ConnParser::ORDER)
        | (1ULL << ConnParser::EXCLUSIVE)
        | (1ULL << ConnParser::DELETES)
        | (1ULL << ConnParser::FLAGGED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 64)) & ((1ULL << (ConnParser::VIA - 64))
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
        | (1ULL << (ConnParser::UNDERSCORE - 64))
        | (1ULL << (ConnParser::ID - 64))
        | (1ULL << (ConnParser::DURATION - 64))
        | (1ULL << (ConnParser::NUMBER - 64))
        | (1ULL << (ConnParser::BLOCK_STRING - 64))
        | (1ULL << (ConnParser::RAW_STRING - 64))
        | (1ULL << (ConnParser::QUOTE - 64))
        | (1ULL << (ConnParser::MINUS - 64)))) != 0)) {
        setState(511);
        verdictArm();
      }
      setState(518);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(519);
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
  enterRule(_localctx, 72, ConnParser::RuleVerdictArm);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(521);
    patterns();
    setState(524);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ConnParser::IF) {
      setState(522);
      match(ConnParser::IF);
      setState(523);
      expr(0);
    }
    setState(526);
    match(ConnParser::FATARROW);
    setState(527);
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

//----------------- FailVerdictContext ------------------------------------------------------------------

tree::TerminalNode* ConnParser::FailVerdictContext::FAIL() {
  return getToken(ConnParser::FAIL, 0);
}

ConnParser::IdentContext* ConnParser::FailVerdictContext::ident() {
  return getRuleContext<ConnParser::IdentContext>(0);
}

ConnParser::ArgsContext* ConnParser::FailVerdictContext::args() {
  return getRuleContext<ConnParser::ArgsContext>(0);
}

ConnParser::FailVerdictContext::FailVerdictContext(VerdictContext *ctx) { copyFrom(ctx); }


//----------------- RetryVerdictContext ------------------------------------------------------------------

tree::TerminalNode* ConnParser::RetryVerdictContext::RETRY() {
  return getToken(ConnParser::RETRY, 0);
}

tree::TerminalNode* ConnParser::RetryVerdictContext::RESTART() {
  return getToken(ConnParser::RESTART, 0);
}

std::vector<ConnParser::RetryClauseContext *> ConnParser::RetryVerdictContext::retryClause() {
  return getRuleContexts<ConnParser::RetryClauseContext>();
}

ConnParser::RetryClauseContext* ConnParser::RetryVerdictContext::retryClause(size_t i) {
  return getRuleContext<ConnParser::RetryClauseContext>(i);
}

tree::TerminalNode* ConnParser::RetryVerdictContext::THEN() {
  return getToken(ConnParser::THEN, 0);
}

ConnParser::VerdictContext* ConnParser::RetryVerdictContext::verdict() {
  return getRuleContext<ConnParser::VerdictContext>(0);
}

ConnParser::RetryVerdictContext::RetryVerdictContext(VerdictContext *ctx) { copyFrom(ctx); }


//----------------- PlainVerdictContext ------------------------------------------------------------------

tree::TerminalNode* ConnParser::PlainVerdictContext::OK() {
  return getToken(ConnParser::OK, 0);
}

tree::TerminalNode* ConnParser::PlainVerdictContext::EMPTY_() {
  return getToken(ConnParser::EMPTY_, 0);
}

tree::TerminalNode* ConnParser::PlainVerdictContext::SKIP_() {
  return getToken(ConnParser::SKIP_, 0);
}

ConnParser::ArgsContext* ConnParser::PlainVerdictContext::args() {
  return getRuleContext<ConnParser::ArgsContext>(0);
}

ConnParser::PlainVerdictContext::PlainVerdictContext(VerdictContext *ctx) { copyFrom(ctx); }


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
  enterRule(_localctx, 74, ConnParser::RuleVerdict);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(555);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ConnParser::FAIL: {
        _localctx = dynamic_cast<VerdictContext *>(_tracker.createInstance<ConnParser::FailVerdictContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(529);
        match(ConnParser::FAIL);
        setState(534);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (((((_la - 27) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 27)) & ((1ULL << (ConnParser::CONNECTOR - 27))
          | (1ULL << (ConnParser::SHAPE - 27))
          | (1ULL << (ConnParser::MODEL - 27))
          | (1ULL << (ConnParser::ENUM - 27))
          | (1ULL << (ConnParser::MAP - 27))
          | (1ULL << (ConnParser::STREAM - 27))
          | (1ULL << (ConnParser::PAGES - 27))
          | (1ULL << (ConnParser::AUTH - 27))
          | (1ULL << (ConnParser::ERRORS - 27))
          | (1ULL << (ConnParser::ONLY - 27))
          | (1ULL << (ConnParser::TITLE - 27))
          | (1ULL << (ConnParser::CATEGORY - 27))
          | (1ULL << (ConnParser::VERSION - 27))
          | (1ULL << (ConnParser::DOCS - 27))
          | (1ULL << (ConnParser::CONFIG - 27))
          | (1ULL << (ConnParser::APP - 27))
          | (1ULL << (ConnParser::BASE - 27))
          | (1ULL << (ConnParser::HOSTS - 27))
          | (1ULL << (ConnParser::HEADERS - 27))
          | (1ULL << (ConnParser::DOWNLOAD - 27))
          | (1ULL << (ConnParser::QUERY - 27))
          | (1ULL << (ConnParser::HEADER - 27))
          | (1ULL << (ConnParser::FORM - 27))
          | (1ULL << (ConnParser::JSON - 27))
          | (1ULL << (ConnParser::URL - 27))
          | (1ULL << (ConnParser::METHOD - 27))
          | (1ULL << (ConnParser::RECORDS - 27))
          | (1ULL << (ConnParser::KEY - 27))
          | (1ULL << (ConnParser::CURSOR - 27))
          | (1ULL << (ConnParser::FROM - 27))
          | (1ULL << (ConnParser::UNTIL - 27))
          | (1ULL << (ConnParser::LOOKBACK - 27))
          | (1ULL << (ConnParser::WINDOW - 27))
          | (1ULL << (ConnParser::ORDER - 27))
          | (1ULL << (ConnParser::EXCLUSIVE - 27))
          | (1ULL << (ConnParser::DELETES - 27))
          | (1ULL << (ConnParser::FLAGGED - 27))
          | (1ULL << (ConnParser::VIA - 27))
          | (1ULL << (ConnParser::FILTER - 27))
          | (1ULL << (ConnParser::KEEP - 27))
          | (1ULL << (ConnParser::SOURCE - 27))
          | (1ULL << (ConnParser::STATE - 27))
          | (1ULL << (ConnParser::SEND - 27))
          | (1ULL << (ConnParser::NEXT - 27))
          | (1ULL << (ConnParser::STOP - 27))
          | (1ULL << (ConnParser::WHEN - 27))
          | (1ULL << (ConnParser::REPEATS - 27))
          | (1ULL << (ConnParser::REF - 27))
          | (1ULL << (ConnParser::FAIL - 27))
          | (1ULL << (ConnParser::RETRY - 27))
          | (1ULL << (ConnParser::RESTART - 27))
          | (1ULL << (ConnParser::SKIP_ - 27))
          | (1ULL << (ConnParser::OK - 27))
          | (1ULL << (ConnParser::EMPTY_ - 27))
          | (1ULL << (ConnParser::AFTER - 27))
          | (1ULL << (ConnParser::AT - 27))
          | (1ULL << (ConnParser::UP - 27))
          | (1ULL << (ConnParser::TO - 27))
          | (1ULL << (ConnParser::ID - 27)))) != 0)) {
          setState(530);
          ident();
          setState(532);
          _errHandler->sync(this);

          _la = _input->LA(1);
          if (_la == ConnParser::LPAREN) {
            setState(531);
            args();
          }
        }
        break;
      }

      case ConnParser::RETRY:
      case ConnParser::RESTART: {
        _localctx = dynamic_cast<VerdictContext *>(_tracker.createInstance<ConnParser::RetryVerdictContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(536);
        _la = _input->LA(1);
        if (!(_la == ConnParser::RETRY

        || _la == ConnParser::RESTART)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(540);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (((((_la - 81) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 81)) & ((1ULL << (ConnParser::AFTER - 81))
          | (1ULL << (ConnParser::AT - 81))
          | (1ULL << (ConnParser::UP - 81)))) != 0)) {
          setState(537);
          retryClause();
          setState(542);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(545);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == ConnParser::THEN) {
          setState(543);
          match(ConnParser::THEN);
          setState(544);
          verdict();
        }
        break;
      }

      case ConnParser::SKIP_:
      case ConnParser::OK:
      case ConnParser::EMPTY_: {
        _localctx = dynamic_cast<VerdictContext *>(_tracker.createInstance<ConnParser::PlainVerdictContext>(_localctx));
        enterOuterAlt(_localctx, 3);
        setState(547);
        _la = _input->LA(1);
        if (!(((((_la - 78) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 78)) & ((1ULL << (ConnParser::SKIP_ - 78))
          | (1ULL << (ConnParser::OK - 78))
          | (1ULL << (ConnParser::EMPTY_ - 78)))) != 0))) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(549);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == ConnParser::LPAREN) {
          setState(548);
          args();
        }
        break;
      }

      case ConnParser::MATCH: {
        _localctx = dynamic_cast<VerdictContext *>(_tracker.createInstance<ConnParser::MatchVerdictContext>(_localctx));
        enterOuterAlt(_localctx, 4);
        setState(551);
        match(ConnParser::MATCH);
        setState(552);
        expr(0);
        setState(553);
        verdictBlock();
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

//----------------- RetryClauseContext ------------------------------------------------------------------

ConnParser::RetryClauseContext::RetryClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* ConnParser::RetryClauseContext::AFTER() {
  return getToken(ConnParser::AFTER, 0);
}

ConnParser::ExprContext* ConnParser::RetryClauseContext::expr() {
  return getRuleContext<ConnParser::ExprContext>(0);
}

tree::TerminalNode* ConnParser::RetryClauseContext::AT() {
  return getToken(ConnParser::AT, 0);
}

tree::TerminalNode* ConnParser::RetryClauseContext::UP() {
  return getToken(ConnParser::UP, 0);
}

tree::TerminalNode* ConnParser::RetryClauseContext::TO() {
  return getToken(ConnParser::TO, 0);
}


size_t ConnParser::RetryClauseContext::getRuleIndex() const {
  return ConnParser::RuleRetryClause;
}


ConnParser::RetryClauseContext* ConnParser::retryClause() {
  RetryClauseContext *_localctx = _tracker.createInstance<RetryClauseContext>(_ctx, getState());
  enterRule(_localctx, 76, ConnParser::RuleRetryClause);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(564);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ConnParser::AFTER: {
        enterOuterAlt(_localctx, 1);
        setState(557);
        match(ConnParser::AFTER);
        setState(558);
        expr(0);
        break;
      }

      case ConnParser::AT: {
        enterOuterAlt(_localctx, 2);
        setState(559);
        match(ConnParser::AT);
        setState(560);
        expr(0);
        break;
      }

      case ConnParser::UP: {
        enterOuterAlt(_localctx, 3);
        setState(561);
        match(ConnParser::UP);
        setState(562);
        match(ConnParser::TO);
        setState(563);
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
  enterRule(_localctx, 78, ConnParser::RuleFieldBlock);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(566);
    match(ConnParser::LBRACE);
    setState(568);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (((((_la - 86) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 86)) & ((1ULL << (ConnParser::ID - 86))
      | (1ULL << (ConnParser::BLOCK_STRING - 86))
      | (1ULL << (ConnParser::RAW_STRING - 86))
      | (1ULL << (ConnParser::QUOTE - 86))
      | (1ULL << (ConnParser::DOTDOT - 86)))) != 0)) {
      setState(567);
      field();
    }
    setState(576);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ConnParser::COMMA

    || _la == ConnParser::NL) {
      setState(570);
      sep();
      setState(572);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (((((_la - 86) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 86)) & ((1ULL << (ConnParser::ID - 86))
        | (1ULL << (ConnParser::BLOCK_STRING - 86))
        | (1ULL << (ConnParser::RAW_STRING - 86))
        | (1ULL << (ConnParser::QUOTE - 86))
        | (1ULL << (ConnParser::DOTDOT - 86)))) != 0)) {
        setState(571);
        field();
      }
      setState(578);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(579);
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
  enterRule(_localctx, 80, ConnParser::RuleField);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(582);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ConnParser::DOTDOT) {
      setState(581);
      match(ConnParser::DOTDOT);
    }
    setState(584);
    key();
    setState(585);
    match(ConnParser::COLON);
    setState(586);
    type();
    setState(589);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ConnParser::EQ) {
      setState(587);
      match(ConnParser::EQ);
      setState(588);
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
  enterRule(_localctx, 82, ConnParser::RuleParams);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(591);
    match(ConnParser::LPAREN);
    setState(593);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ConnParser::ID) {
      setState(592);
      param();
    }
    setState(601);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ConnParser::COMMA) {
      setState(595);
      match(ConnParser::COMMA);
      setState(597);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == ConnParser::ID) {
        setState(596);
        param();
      }
      setState(603);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(604);
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
  enterRule(_localctx, 84, ConnParser::RuleParam);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(606);
    match(ConnParser::ID);
    setState(607);
    match(ConnParser::COLON);
    setState(608);
    type();
    setState(611);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ConnParser::EQ) {
      setState(609);
      match(ConnParser::EQ);
      setState(610);
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
  enterRule(_localctx, 86, ConnParser::RuleType);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(638);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ConnParser::FATARROW: {
        _localctx = dynamic_cast<TypeContext *>(_tracker.createInstance<ConnParser::PerAnswerTypeContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(613);
        match(ConnParser::FATARROW);
        setState(614);
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
      case ConnParser::ID:
      case ConnParser::LBRACE:
      case ConnParser::LBRACK: {
        _localctx = dynamic_cast<TypeContext *>(_tracker.createInstance<ConnParser::PlainTypeContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(615);
        baseType();
        setState(617);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == ConnParser::QUESTION) {
          setState(616);
          match(ConnParser::QUESTION);
        }
        setState(628);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == ConnParser::AS) {
          setState(619);
          match(ConnParser::AS);
          setState(620);
          format();
          setState(625);
          _errHandler->sync(this);
          _la = _input->LA(1);
          while (_la == ConnParser::PIPE) {
            setState(621);
            match(ConnParser::PIPE);
            setState(622);
            format();
            setState(627);
            _errHandler->sync(this);
            _la = _input->LA(1);
          }
        }
        break;
      }

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
        setState(630);
        constant();
        setState(635);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == ConnParser::PIPE) {
          setState(631);
          match(ConnParser::PIPE);
          setState(632);
          constant();
          setState(637);
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
  enterRule(_localctx, 88, ConnParser::RuleBaseType);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(654);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 79, _ctx)) {
    case 1: {
      _localctx = dynamic_cast<BaseTypeContext *>(_tracker.createInstance<ConnParser::NamedTypeContext>(_localctx));
      enterOuterAlt(_localctx, 1);
      setState(640);
      qname();
      break;
    }

    case 2: {
      _localctx = dynamic_cast<BaseTypeContext *>(_tracker.createInstance<ConnParser::ReferenceTypeContext>(_localctx));
      enterOuterAlt(_localctx, 2);
      setState(641);
      match(ConnParser::REF);
      setState(642);
      qname();
      break;
    }

    case 3: {
      _localctx = dynamic_cast<BaseTypeContext *>(_tracker.createInstance<ConnParser::ListTypeContext>(_localctx));
      enterOuterAlt(_localctx, 3);
      setState(643);
      match(ConnParser::LBRACK);
      setState(644);
      type();
      setState(647);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == ConnParser::COLON) {
        setState(645);
        match(ConnParser::COLON);
        setState(646);
        type();
      }
      setState(649);
      match(ConnParser::RBRACK);
      setState(651);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == ConnParser::OR_ONE) {
        setState(650);
        match(ConnParser::OR_ONE);
      }
      break;
    }

    case 4: {
      _localctx = dynamic_cast<BaseTypeContext *>(_tracker.createInstance<ConnParser::RecordTypeContext>(_localctx));
      enterOuterAlt(_localctx, 4);
      setState(653);
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
  enterRule(_localctx, 90, ConnParser::RuleFormat);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(661);
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
      case ConnParser::ID: {
        setState(656);
        ident();
        setState(658);
        _errHandler->sync(this);

        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 80, _ctx)) {
        case 1: {
          setState(657);
          args();
          break;
        }

        }
        break;
      }

      case ConnParser::BLOCK_STRING:
      case ConnParser::RAW_STRING:
      case ConnParser::QUOTE: {
        setState(660);
        string();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    setState(664);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 82, _ctx)) {
    case 1: {
      setState(663);
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
  enterRule(_localctx, 92, ConnParser::RuleZone);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(666);
    match(ConnParser::IN_ZONE);
    setState(669);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ConnParser::BLOCK_STRING:
      case ConnParser::RAW_STRING:
      case ConnParser::QUOTE: {
        setState(667);
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
      case ConnParser::ID: {
        setState(668);
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
  enterRule(_localctx, 94, ConnParser::RuleAsTarget);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    setState(715);
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
      case ConnParser::ID: {
        _localctx = dynamic_cast<AsTargetContext *>(_tracker.createInstance<ConnParser::AsNameContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(671);
        qname();
        setState(673);
        _errHandler->sync(this);

        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 84, _ctx)) {
        case 1: {
          setState(672);
          args();
          break;
        }

        }
        setState(676);
        _errHandler->sync(this);

        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 85, _ctx)) {
        case 1: {
          setState(675);
          match(ConnParser::QUESTION);
          break;
        }

        }
        setState(679);
        _errHandler->sync(this);

        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 86, _ctx)) {
        case 1: {
          setState(678);
          zone();
          break;
        }

        }
        setState(685);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 87, _ctx);
        while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
          if (alt == 1) {
            setState(681);
            match(ConnParser::PIPE);
            setState(682);
            format(); 
          }
          setState(687);
          _errHandler->sync(this);
          alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 87, _ctx);
        }
        break;
      }

      case ConnParser::BLOCK_STRING:
      case ConnParser::RAW_STRING:
      case ConnParser::QUOTE: {
        _localctx = dynamic_cast<AsTargetContext *>(_tracker.createInstance<ConnParser::AsPatternContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(688);
        string();
        setState(690);
        _errHandler->sync(this);

        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 88, _ctx)) {
        case 1: {
          setState(689);
          zone();
          break;
        }

        }
        setState(696);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 89, _ctx);
        while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
          if (alt == 1) {
            setState(692);
            match(ConnParser::PIPE);
            setState(693);
            format(); 
          }
          setState(698);
          _errHandler->sync(this);
          alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 89, _ctx);
        }
        break;
      }

      case ConnParser::LBRACE:
      case ConnParser::LBRACK: {
        _localctx = dynamic_cast<AsTargetContext *>(_tracker.createInstance<ConnParser::AsTypeContext>(_localctx));
        enterOuterAlt(_localctx, 3);
        setState(710);
        _errHandler->sync(this);
        switch (_input->LA(1)) {
          case ConnParser::LBRACK: {
            setState(699);
            match(ConnParser::LBRACK);
            setState(700);
            type();
            setState(703);
            _errHandler->sync(this);

            _la = _input->LA(1);
            if (_la == ConnParser::COLON) {
              setState(701);
              match(ConnParser::COLON);
              setState(702);
              type();
            }
            setState(705);
            match(ConnParser::RBRACK);
            setState(707);
            _errHandler->sync(this);

            switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 91, _ctx)) {
            case 1: {
              setState(706);
              match(ConnParser::OR_ONE);
              break;
            }

            }
            break;
          }

          case ConnParser::LBRACE: {
            setState(709);
            fieldBlock();
            break;
          }

        default:
          throw NoViableAltException(this);
        }
        setState(713);
        _errHandler->sync(this);

        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 93, _ctx)) {
        case 1: {
          setState(712);
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
  size_t startState = 96;
  enterRecursionRule(_localctx, 96, ConnParser::RuleExpr, precedence);

    size_t _la = 0;

  auto onExit = finally([=] {
    unrollRecursionContexts(parentContext);
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(757);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ConnParser::FOR_RECORDS:
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

        setState(718);
        primary();
        setState(722);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 95, _ctx);
        while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
          if (alt == 1) {
            setState(719);
            suffix(); 
          }
          setState(724);
          _errHandler->sync(this);
          alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 95, _ctx);
        }
        break;
      }

      case ConnParser::MINUS: {
        _localctx = _tracker.createInstance<NegationContext>(_localctx);
        _ctx = _localctx;
        previousContext = _localctx;
        setState(725);
        match(ConnParser::MINUS);
        setState(726);
        expr(18);
        break;
      }

      case ConnParser::NOT: {
        _localctx = _tracker.createInstance<NotContext>(_localctx);
        _ctx = _localctx;
        previousContext = _localctx;
        setState(727);
        match(ConnParser::NOT);
        setState(728);
        expr(10);
        break;
      }

      case ConnParser::IF: {
        _localctx = _tracker.createInstance<ConditionalContext>(_localctx);
        _ctx = _localctx;
        previousContext = _localctx;
        setState(729);
        match(ConnParser::IF);
        setState(730);
        expr(0);
        setState(731);
        match(ConnParser::THEN);
        setState(732);
        expr(0);
        setState(733);
        match(ConnParser::ELSE);
        setState(734);
        expr(5);
        break;
      }

      case ConnParser::LAMBDA: {
        _localctx = _tracker.createInstance<LambdaContext>(_localctx);
        _ctx = _localctx;
        previousContext = _localctx;
        setState(736);
        match(ConnParser::LAMBDA);
        setState(737);
        lambdaParams();
        setState(738);
        match(ConnParser::FATARROW);
        setState(739);
        expr(4);
        break;
      }

      case ConnParser::FOR: {
        _localctx = _tracker.createInstance<ForListContext>(_localctx);
        _ctx = _localctx;
        previousContext = _localctx;
        setState(741);
        match(ConnParser::FOR);
        setState(742);
        forHead();
        setState(743);
        match(ConnParser::FATARROW);
        setState(744);
        expr(3);
        break;
      }

      case ConnParser::FOR_DICTIONARY: {
        _localctx = _tracker.createInstance<ForDictionaryContext>(_localctx);
        _ctx = _localctx;
        previousContext = _localctx;
        setState(746);
        match(ConnParser::FOR_DICTIONARY);
        setState(747);
        forHead();
        setState(748);
        match(ConnParser::FATARROW);
        setState(749);
        expr(0);
        setState(750);
        match(ConnParser::COLON);
        setState(751);
        expr(2);
        break;
      }

      case ConnParser::IN_PLACE: {
        _localctx = _tracker.createInstance<PlacedContext>(_localctx);
        _ctx = _localctx;
        previousContext = _localctx;
        setState(753);
        match(ConnParser::IN_PLACE);
        setState(754);
        ident();
        setState(755);
        expr(1);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    _ctx->stop = _input->LT(-1);
    setState(801);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 100, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        if (!_parseListeners.empty())
          triggerExitRuleEvent();
        previousContext = _localctx;
        setState(799);
        _errHandler->sync(this);
        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 99, _ctx)) {
        case 1: {
          auto newContext = _tracker.createInstance<BinaryContext>(_tracker.createInstance<ExprContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpr);
          setState(759);

          if (!(precpred(_ctx, 17))) throw FailedPredicateException(this, "precpred(_ctx, 17)");
          setState(760);
          dynamic_cast<BinaryContext *>(_localctx)->op = _input->LT(1);
          _la = _input->LA(1);
          if (!(((((_la - 119) & ~ 0x3fULL) == 0) &&
            ((1ULL << (_la - 119)) & ((1ULL << (ConnParser::STAR - 119))
            | (1ULL << (ConnParser::SLASH - 119))
            | (1ULL << (ConnParser::PERCENT - 119)))) != 0))) {
            dynamic_cast<BinaryContext *>(_localctx)->op = _errHandler->recoverInline(this);
          }
          else {
            _errHandler->reportMatch(this);
            consume();
          }
          setState(761);
          expr(18);
          break;
        }

        case 2: {
          auto newContext = _tracker.createInstance<BinaryContext>(_tracker.createInstance<ExprContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpr);
          setState(762);

          if (!(precpred(_ctx, 16))) throw FailedPredicateException(this, "precpred(_ctx, 16)");
          setState(763);
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
          setState(764);
          expr(17);
          break;
        }

        case 3: {
          auto newContext = _tracker.createInstance<BinaryContext>(_tracker.createInstance<ExprContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpr);
          setState(765);

          if (!(precpred(_ctx, 15))) throw FailedPredicateException(this, "precpred(_ctx, 15)");
          setState(766);
          dynamic_cast<BinaryContext *>(_localctx)->op = match(ConnParser::CONCAT);
          setState(767);
          expr(16);
          break;
        }

        case 4: {
          auto newContext = _tracker.createInstance<BinaryContext>(_tracker.createInstance<ExprContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpr);
          setState(768);

          if (!(precpred(_ctx, 13))) throw FailedPredicateException(this, "precpred(_ctx, 13)");
          setState(769);
          dynamic_cast<BinaryContext *>(_localctx)->op = _input->LT(1);
          _la = _input->LA(1);
          if (!(((((_la - 112) & ~ 0x3fULL) == 0) &&
            ((1ULL << (_la - 112)) & ((1ULL << (ConnParser::LE - 112))
            | (1ULL << (ConnParser::GE - 112))
            | (1ULL << (ConnParser::LT - 112))
            | (1ULL << (ConnParser::GT - 112)))) != 0))) {
            dynamic_cast<BinaryContext *>(_localctx)->op = _errHandler->recoverInline(this);
          }
          else {
            _errHandler->reportMatch(this);
            consume();
          }
          setState(770);
          expr(14);
          break;
        }

        case 5: {
          auto newContext = _tracker.createInstance<BinaryContext>(_tracker.createInstance<ExprContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpr);
          setState(771);

          if (!(precpred(_ctx, 12))) throw FailedPredicateException(this, "precpred(_ctx, 12)");
          setState(775);
          _errHandler->sync(this);
          switch (_input->LA(1)) {
            case ConnParser::IN:
            case ConnParser::EQEQ:
            case ConnParser::NE: {
              setState(772);
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
              setState(773);
              dynamic_cast<BinaryContext *>(_localctx)->op = match(ConnParser::NOT);
              setState(774);
              match(ConnParser::IN);
              break;
            }

          default:
            throw NoViableAltException(this);
          }
          setState(777);
          expr(13);
          break;
        }

        case 6: {
          auto newContext = _tracker.createInstance<BinaryContext>(_tracker.createInstance<ExprContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpr);
          setState(778);

          if (!(precpred(_ctx, 9))) throw FailedPredicateException(this, "precpred(_ctx, 9)");
          setState(779);
          dynamic_cast<BinaryContext *>(_localctx)->op = match(ConnParser::AND);
          setState(780);
          expr(10);
          break;
        }

        case 7: {
          auto newContext = _tracker.createInstance<BinaryContext>(_tracker.createInstance<ExprContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpr);
          setState(781);

          if (!(precpred(_ctx, 8))) throw FailedPredicateException(this, "precpred(_ctx, 8)");
          setState(782);
          dynamic_cast<BinaryContext *>(_localctx)->op = match(ConnParser::OR);
          setState(783);
          expr(9);
          break;
        }

        case 8: {
          auto newContext = _tracker.createInstance<BinaryContext>(_tracker.createInstance<ExprContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpr);
          setState(784);

          if (!(precpred(_ctx, 7))) throw FailedPredicateException(this, "precpred(_ctx, 7)");
          setState(785);
          dynamic_cast<BinaryContext *>(_localctx)->op = match(ConnParser::QQ);
          setState(786);
          expr(7);
          break;
        }

        case 9: {
          auto newContext = _tracker.createInstance<BinaryContext>(_tracker.createInstance<ExprContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpr);
          setState(787);

          if (!(precpred(_ctx, 6))) throw FailedPredicateException(this, "precpred(_ctx, 6)");
          setState(788);
          dynamic_cast<BinaryContext *>(_localctx)->op = match(ConnParser::CATCH);
          setState(789);
          expr(7);
          break;
        }

        case 10: {
          auto newContext = _tracker.createInstance<CastContext>(_tracker.createInstance<ExprContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpr);
          setState(790);

          if (!(precpred(_ctx, 14))) throw FailedPredicateException(this, "precpred(_ctx, 14)");
          setState(791);
          match(ConnParser::AS);
          setState(792);
          asTarget();
          break;
        }

        case 11: {
          auto newContext = _tracker.createInstance<IsNullContext>(_tracker.createInstance<ExprContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpr);
          setState(793);

          if (!(precpred(_ctx, 11))) throw FailedPredicateException(this, "precpred(_ctx, 11)");
          setState(794);
          match(ConnParser::IS);
          setState(796);
          _errHandler->sync(this);

          _la = _input->LA(1);
          if (_la == ConnParser::NOT) {
            setState(795);
            match(ConnParser::NOT);
          }
          setState(798);
          match(ConnParser::NULL_);
          break;
        }

        } 
      }
      setState(803);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 100, _ctx);
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
  enterRule(_localctx, 98, ConnParser::RuleSuffix);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(814);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ConnParser::DOT:
      case ConnParser::QDOT: {
        enterOuterAlt(_localctx, 1);
        setState(804);
        _la = _input->LA(1);
        if (!(_la == ConnParser::DOT

        || _la == ConnParser::QDOT)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(807);
        _errHandler->sync(this);
        switch (_input->LA(1)) {
          case ConnParser::ID: {
            setState(805);
            match(ConnParser::ID);
            break;
          }

          case ConnParser::BLOCK_STRING:
          case ConnParser::RAW_STRING:
          case ConnParser::QUOTE: {
            setState(806);
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
        setState(809);
        match(ConnParser::LBRACK);
        setState(810);
        expr(0);
        setState(811);
        match(ConnParser::RBRACK);
        break;
      }

      case ConnParser::LPAREN: {
        enterOuterAlt(_localctx, 3);
        setState(813);
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
  enterRule(_localctx, 100, ConnParser::RulePrimary);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(838);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ConnParser::TRUE:
      case ConnParser::FALSE:
      case ConnParser::NULL_:
      case ConnParser::DURATION:
      case ConnParser::NUMBER: {
        _localctx = dynamic_cast<PrimaryContext *>(_tracker.createInstance<ConnParser::LiteralContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(816);
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

      case ConnParser::BLOCK_STRING:
      case ConnParser::RAW_STRING:
      case ConnParser::QUOTE: {
        _localctx = dynamic_cast<PrimaryContext *>(_tracker.createInstance<ConnParser::TextContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(817);
        string();
        break;
      }

      case ConnParser::DOT: {
        _localctx = dynamic_cast<PrimaryContext *>(_tracker.createInstance<ConnParser::RecordFieldContext>(_localctx));
        enterOuterAlt(_localctx, 3);
        setState(818);
        match(ConnParser::DOT);
        setState(821);
        _errHandler->sync(this);
        switch (_input->LA(1)) {
          case ConnParser::ID: {
            setState(819);
            match(ConnParser::ID);
            break;
          }

          case ConnParser::BLOCK_STRING:
          case ConnParser::RAW_STRING:
          case ConnParser::QUOTE: {
            setState(820);
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
      case ConnParser::ID: {
        _localctx = dynamic_cast<PrimaryContext *>(_tracker.createInstance<ConnParser::NameContext>(_localctx));
        enterOuterAlt(_localctx, 4);
        setState(823);
        ident();
        break;
      }

      case ConnParser::LPAREN: {
        _localctx = dynamic_cast<PrimaryContext *>(_tracker.createInstance<ConnParser::GroupContext>(_localctx));
        enterOuterAlt(_localctx, 5);
        setState(824);
        match(ConnParser::LPAREN);
        setState(825);
        expr(0);
        setState(826);
        match(ConnParser::RPAREN);
        break;
      }

      case ConnParser::LBRACK: {
        _localctx = dynamic_cast<PrimaryContext *>(_tracker.createInstance<ConnParser::ListValueContext>(_localctx));
        enterOuterAlt(_localctx, 6);
        setState(828);
        list();
        break;
      }

      case ConnParser::LBRACE: {
        _localctx = dynamic_cast<PrimaryContext *>(_tracker.createInstance<ConnParser::ObjectValueContext>(_localctx));
        enterOuterAlt(_localctx, 7);
        setState(829);
        object();
        break;
      }

      case ConnParser::MATCH: {
        _localctx = dynamic_cast<PrimaryContext *>(_tracker.createInstance<ConnParser::MatchValueContext>(_localctx));
        enterOuterAlt(_localctx, 8);
        setState(830);
        match(ConnParser::MATCH);
        setState(831);
        expr(0);
        setState(832);
        armBlock();
        break;
      }

      case ConnParser::FOR_RECORDS: {
        _localctx = dynamic_cast<PrimaryContext *>(_tracker.createInstance<ConnParser::ForRecordsContext>(_localctx));
        enterOuterAlt(_localctx, 9);
        setState(834);
        match(ConnParser::FOR_RECORDS);
        setState(835);
        forHead();
        setState(836);
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
  enterRule(_localctx, 102, ConnParser::RuleLambdaParams);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(852);
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
      case ConnParser::UNDERSCORE:
      case ConnParser::ID: {
        enterOuterAlt(_localctx, 1);
        setState(840);
        binding();
        break;
      }

      case ConnParser::LPAREN: {
        enterOuterAlt(_localctx, 2);
        setState(841);
        match(ConnParser::LPAREN);
        setState(842);
        binding();
        setState(847);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == ConnParser::COMMA) {
          setState(843);
          match(ConnParser::COMMA);
          setState(844);
          binding();
          setState(849);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(850);
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
  enterRule(_localctx, 104, ConnParser::RuleForHead);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(854);
    forSource();
    setState(859);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ConnParser::COMMA) {
      setState(855);
      match(ConnParser::COMMA);
      setState(856);
      forSource();
      setState(861);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(864);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ConnParser::WHERE) {
      setState(862);
      match(ConnParser::WHERE);
      setState(863);
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
  enterRule(_localctx, 106, ConnParser::RuleForSource);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(875);
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
      case ConnParser::UNDERSCORE:
      case ConnParser::ID: {
        setState(866);
        binding();
        break;
      }

      case ConnParser::LPAREN: {
        setState(867);
        match(ConnParser::LPAREN);
        setState(868);
        binding();
        setState(871);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == ConnParser::COMMA) {
          setState(869);
          match(ConnParser::COMMA);
          setState(870);
          binding();
        }
        setState(873);
        match(ConnParser::RPAREN);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    setState(877);
    match(ConnParser::IN);
    setState(878);
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
  enterRule(_localctx, 108, ConnParser::RuleBinding);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(882);
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
      case ConnParser::ID: {
        enterOuterAlt(_localctx, 1);
        setState(880);
        ident();
        break;
      }

      case ConnParser::UNDERSCORE: {
        enterOuterAlt(_localctx, 2);
        setState(881);
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
  enterRule(_localctx, 110, ConnParser::RuleArmBlock);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(884);
    match(ConnParser::LBRACE);
    setState(886);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ConnParser::TRUE)
      | (1ULL << ConnParser::FALSE)
      | (1ULL << ConnParser::NULL_)
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
      | (1ULL << ConnParser::ORDER)
      | (1ULL << ConnParser::EXCLUSIVE)
      | (1ULL << ConnParser::DELETES)
      | (1ULL << ConnParser::FLAGGED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (ConnParser::VIA - 64))
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
      | (1ULL << (ConnParser::UNDERSCORE - 64))
      | (1ULL << (ConnParser::ID - 64))
      | (1ULL << (ConnParser::DURATION - 64))
      | (1ULL << (ConnParser::NUMBER - 64))
      | (1ULL << (ConnParser::BLOCK_STRING - 64))
      | (1ULL << (ConnParser::RAW_STRING - 64))
      | (1ULL << (ConnParser::QUOTE - 64))
      | (1ULL << (ConnParser::MINUS - 64)))) != 0)) {
      setState(885);
      arm();
    }
    setState(894);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ConnParser::COMMA

    || _la == ConnParser::NL) {
      setState(888);
      sep();
      setState(890);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if ((((_la & ~ 0x3fULL) == 0) &&
        ((1ULL << _la) & ((1ULL << ConnParser::TRUE)
        | (1ULL << ConnParser::FALSE)
        | (1ULL << ConnParser::NULL_)
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
        | (1ULL << ConnParser::ORDER)
        | (1ULL << ConnParser::EXCLUSIVE)
        | (1ULL << ConnParser::DELETES)
        | (1ULL << ConnParser::FLAGGED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 64)) & ((1ULL << (ConnParser::VIA - 64))
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
        | (1ULL << (ConnParser::UNDERSCORE - 64))
        | (1ULL << (ConnParser::ID - 64))
        | (1ULL << (ConnParser::DURATION - 64))
        | (1ULL << (ConnParser::NUMBER - 64))
        | (1ULL << (ConnParser::BLOCK_STRING - 64))
        | (1ULL << (ConnParser::RAW_STRING - 64))
        | (1ULL << (ConnParser::QUOTE - 64))
        | (1ULL << (ConnParser::MINUS - 64)))) != 0)) {
        setState(889);
        arm();
      }
      setState(896);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(897);
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
  enterRule(_localctx, 112, ConnParser::RuleArm);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(899);
    patterns();
    setState(902);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ConnParser::IF) {
      setState(900);
      match(ConnParser::IF);
      setState(901);
      expr(0);
    }
    setState(904);
    match(ConnParser::FATARROW);
    setState(905);
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
  enterRule(_localctx, 114, ConnParser::RulePatterns);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(907);
    pattern();
    setState(912);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ConnParser::COMMA) {
      setState(908);
      match(ConnParser::COMMA);
      setState(909);
      pattern();
      setState(914);
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
  enterRule(_localctx, 116, ConnParser::RulePattern);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(922);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
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
        setState(915);
        constant();
        setState(918);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == ConnParser::DOTDOT) {
          setState(916);
          match(ConnParser::DOTDOT);
          setState(917);
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
      case ConnParser::ID: {
        enterOuterAlt(_localctx, 2);
        setState(920);
        qname();
        break;
      }

      case ConnParser::UNDERSCORE: {
        enterOuterAlt(_localctx, 3);
        setState(921);
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
  enterRule(_localctx, 118, ConnParser::RuleConstant);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(933);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ConnParser::NUMBER:
      case ConnParser::MINUS: {
        enterOuterAlt(_localctx, 1);
        setState(925);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == ConnParser::MINUS) {
          setState(924);
          match(ConnParser::MINUS);
        }
        setState(927);
        match(ConnParser::NUMBER);
        break;
      }

      case ConnParser::DURATION: {
        enterOuterAlt(_localctx, 2);
        setState(928);
        match(ConnParser::DURATION);
        break;
      }

      case ConnParser::BLOCK_STRING:
      case ConnParser::RAW_STRING:
      case ConnParser::QUOTE: {
        enterOuterAlt(_localctx, 3);
        setState(929);
        string();
        break;
      }

      case ConnParser::TRUE: {
        enterOuterAlt(_localctx, 4);
        setState(930);
        match(ConnParser::TRUE);
        break;
      }

      case ConnParser::FALSE: {
        enterOuterAlt(_localctx, 5);
        setState(931);
        match(ConnParser::FALSE);
        break;
      }

      case ConnParser::NULL_: {
        enterOuterAlt(_localctx, 6);
        setState(932);
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
  enterRule(_localctx, 120, ConnParser::RuleArgs);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(935);
    match(ConnParser::LPAREN);
    setState(937);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ConnParser::LAMBDA)
      | (1ULL << ConnParser::IN_PLACE)
      | (1ULL << ConnParser::FOR_RECORDS)
      | (1ULL << ConnParser::FOR_DICTIONARY)
      | (1ULL << ConnParser::TRUE)
      | (1ULL << ConnParser::FALSE)
      | (1ULL << ConnParser::NULL_)
      | (1ULL << ConnParser::NOT)
      | (1ULL << ConnParser::IF)
      | (1ULL << ConnParser::FOR)
      | (1ULL << ConnParser::MATCH)
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
      | (1ULL << ConnParser::ORDER)
      | (1ULL << ConnParser::EXCLUSIVE)
      | (1ULL << ConnParser::DELETES)
      | (1ULL << ConnParser::FLAGGED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (ConnParser::VIA - 64))
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
      | (1ULL << (ConnParser::ID - 64))
      | (1ULL << (ConnParser::DURATION - 64))
      | (1ULL << (ConnParser::NUMBER - 64))
      | (1ULL << (ConnParser::BLOCK_STRING - 64))
      | (1ULL << (ConnParser::RAW_STRING - 64))
      | (1ULL << (ConnParser::QUOTE - 64))
      | (1ULL << (ConnParser::LBRACE - 64))
      | (1ULL << (ConnParser::LPAREN - 64))
      | (1ULL << (ConnParser::LBRACK - 64))
      | (1ULL << (ConnParser::DOT - 64))
      | (1ULL << (ConnParser::MINUS - 64)))) != 0)) {
      setState(936);
      arg();
    }
    setState(945);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ConnParser::COMMA) {
      setState(939);
      match(ConnParser::COMMA);
      setState(941);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if ((((_la & ~ 0x3fULL) == 0) &&
        ((1ULL << _la) & ((1ULL << ConnParser::LAMBDA)
        | (1ULL << ConnParser::IN_PLACE)
        | (1ULL << ConnParser::FOR_RECORDS)
        | (1ULL << ConnParser::FOR_DICTIONARY)
        | (1ULL << ConnParser::TRUE)
        | (1ULL << ConnParser::FALSE)
        | (1ULL << ConnParser::NULL_)
        | (1ULL << ConnParser::NOT)
        | (1ULL << ConnParser::IF)
        | (1ULL << ConnParser::FOR)
        | (1ULL << ConnParser::MATCH)
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
        | (1ULL << ConnParser::ORDER)
        | (1ULL << ConnParser::EXCLUSIVE)
        | (1ULL << ConnParser::DELETES)
        | (1ULL << ConnParser::FLAGGED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 64)) & ((1ULL << (ConnParser::VIA - 64))
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
        | (1ULL << (ConnParser::ID - 64))
        | (1ULL << (ConnParser::DURATION - 64))
        | (1ULL << (ConnParser::NUMBER - 64))
        | (1ULL << (ConnParser::BLOCK_STRING - 64))
        | (1ULL << (ConnParser::RAW_STRING - 64))
        | (1ULL << (ConnParser::QUOTE - 64))
        | (1ULL << (ConnParser::LBRACE - 64))
        | (1ULL << (ConnParser::LPAREN - 64))
        | (1ULL << (ConnParser::LBRACK - 64))
        | (1ULL << (ConnParser::DOT - 64))
        | (1ULL << (ConnParser::MINUS - 64)))) != 0)) {
        setState(940);
        arg();
      }
      setState(947);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(948);
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
  enterRule(_localctx, 122, ConnParser::RuleArg);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(952);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 124, _ctx)) {
    case 1: {
      setState(950);
      match(ConnParser::ID);
      setState(951);
      match(ConnParser::COLON);
      break;
    }

    }
    setState(954);
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
  enterRule(_localctx, 124, ConnParser::RuleList);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(956);
    match(ConnParser::LBRACK);
    setState(958);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << ConnParser::LAMBDA)
      | (1ULL << ConnParser::IN_PLACE)
      | (1ULL << ConnParser::FOR_RECORDS)
      | (1ULL << ConnParser::FOR_DICTIONARY)
      | (1ULL << ConnParser::TRUE)
      | (1ULL << ConnParser::FALSE)
      | (1ULL << ConnParser::NULL_)
      | (1ULL << ConnParser::NOT)
      | (1ULL << ConnParser::IF)
      | (1ULL << ConnParser::FOR)
      | (1ULL << ConnParser::MATCH)
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
      | (1ULL << ConnParser::ORDER)
      | (1ULL << ConnParser::EXCLUSIVE)
      | (1ULL << ConnParser::DELETES)
      | (1ULL << ConnParser::FLAGGED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (ConnParser::VIA - 64))
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
      | (1ULL << (ConnParser::ID - 64))
      | (1ULL << (ConnParser::DURATION - 64))
      | (1ULL << (ConnParser::NUMBER - 64))
      | (1ULL << (ConnParser::BLOCK_STRING - 64))
      | (1ULL << (ConnParser::RAW_STRING - 64))
      | (1ULL << (ConnParser::QUOTE - 64))
      | (1ULL << (ConnParser::LBRACE - 64))
      | (1ULL << (ConnParser::LPAREN - 64))
      | (1ULL << (ConnParser::LBRACK - 64))
      | (1ULL << (ConnParser::DOTDOT - 64))
      | (1ULL << (ConnParser::DOT - 64))
      | (1ULL << (ConnParser::MINUS - 64)))) != 0)) {
      setState(957);
      element();
    }
    setState(966);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ConnParser::COMMA) {
      setState(960);
      match(ConnParser::COMMA);
      setState(962);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if ((((_la & ~ 0x3fULL) == 0) &&
        ((1ULL << _la) & ((1ULL << ConnParser::LAMBDA)
        | (1ULL << ConnParser::IN_PLACE)
        | (1ULL << ConnParser::FOR_RECORDS)
        | (1ULL << ConnParser::FOR_DICTIONARY)
        | (1ULL << ConnParser::TRUE)
        | (1ULL << ConnParser::FALSE)
        | (1ULL << ConnParser::NULL_)
        | (1ULL << ConnParser::NOT)
        | (1ULL << ConnParser::IF)
        | (1ULL << ConnParser::FOR)
        | (1ULL << ConnParser::MATCH)
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
        | (1ULL << ConnParser::ORDER)
        | (1ULL << ConnParser::EXCLUSIVE)
        | (1ULL << ConnParser::DELETES)
        | (1ULL << ConnParser::FLAGGED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 64)) & ((1ULL << (ConnParser::VIA - 64))
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
        | (1ULL << (ConnParser::ID - 64))
        | (1ULL << (ConnParser::DURATION - 64))
        | (1ULL << (ConnParser::NUMBER - 64))
        | (1ULL << (ConnParser::BLOCK_STRING - 64))
        | (1ULL << (ConnParser::RAW_STRING - 64))
        | (1ULL << (ConnParser::QUOTE - 64))
        | (1ULL << (ConnParser::LBRACE - 64))
        | (1ULL << (ConnParser::LPAREN - 64))
        | (1ULL << (ConnParser::LBRACK - 64))
        | (1ULL << (ConnParser::DOTDOT - 64))
        | (1ULL << (ConnParser::DOT - 64))
        | (1ULL << (ConnParser::MINUS - 64)))) != 0)) {
        setState(961);
        element();
      }
      setState(968);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(969);
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
  enterRule(_localctx, 126, ConnParser::RuleElement);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(972);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == ConnParser::DOTDOT) {
      setState(971);
      match(ConnParser::DOTDOT);
    }
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
  enterRule(_localctx, 128, ConnParser::RuleObject);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(976);
    match(ConnParser::LBRACE);
    setState(978);
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
      | (1ULL << ConnParser::ORDER)
      | (1ULL << ConnParser::EXCLUSIVE)
      | (1ULL << ConnParser::DELETES)
      | (1ULL << ConnParser::FLAGGED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (ConnParser::VIA - 64))
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
      | (1ULL << (ConnParser::ID - 64))
      | (1ULL << (ConnParser::BLOCK_STRING - 64))
      | (1ULL << (ConnParser::RAW_STRING - 64))
      | (1ULL << (ConnParser::QUOTE - 64))
      | (1ULL << (ConnParser::LBRACK - 64))
      | (1ULL << (ConnParser::DOTDOT - 64)))) != 0)) {
      setState(977);
      entry();
    }
    setState(986);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == ConnParser::COMMA

    || _la == ConnParser::NL) {
      setState(980);
      sep();
      setState(982);
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
        | (1ULL << ConnParser::ORDER)
        | (1ULL << ConnParser::EXCLUSIVE)
        | (1ULL << ConnParser::DELETES)
        | (1ULL << ConnParser::FLAGGED))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 64)) & ((1ULL << (ConnParser::VIA - 64))
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
        | (1ULL << (ConnParser::ID - 64))
        | (1ULL << (ConnParser::BLOCK_STRING - 64))
        | (1ULL << (ConnParser::RAW_STRING - 64))
        | (1ULL << (ConnParser::QUOTE - 64))
        | (1ULL << (ConnParser::LBRACK - 64))
        | (1ULL << (ConnParser::DOTDOT - 64)))) != 0)) {
        setState(981);
        entry();
      }
      setState(988);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(989);
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
  enterRule(_localctx, 130, ConnParser::RuleEntry);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1004);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 132, _ctx)) {
    case 1: {
      _localctx = dynamic_cast<EntryContext *>(_tracker.createInstance<ConnParser::PairContext>(_localctx));
      enterOuterAlt(_localctx, 1);
      setState(991);
      key();
      setState(992);
      match(ConnParser::COLON);
      setState(993);
      expr(0);
      break;
    }

    case 2: {
      _localctx = dynamic_cast<EntryContext *>(_tracker.createInstance<ConnParser::ComputedContext>(_localctx));
      enterOuterAlt(_localctx, 2);
      setState(995);
      match(ConnParser::LBRACK);
      setState(996);
      expr(0);
      setState(997);
      match(ConnParser::RBRACK);
      setState(998);
      match(ConnParser::COLON);
      setState(999);
      expr(0);
      break;
    }

    case 3: {
      _localctx = dynamic_cast<EntryContext *>(_tracker.createInstance<ConnParser::SpreadContext>(_localctx));
      enterOuterAlt(_localctx, 3);
      setState(1001);
      match(ConnParser::DOTDOT);
      setState(1002);
      expr(0);
      break;
    }

    case 4: {
      _localctx = dynamic_cast<EntryContext *>(_tracker.createInstance<ConnParser::ShorthandContext>(_localctx));
      enterOuterAlt(_localctx, 4);
      setState(1003);
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
  enterRule(_localctx, 132, ConnParser::RuleString);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1019);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ConnParser::QUOTE: {
        enterOuterAlt(_localctx, 1);
        setState(1006);
        match(ConnParser::QUOTE);
        setState(1013);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (((((_la - 130) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 130)) & ((1ULL << (ConnParser::INTERP - 130))
          | (1ULL << (ConnParser::TEXT - 130))
          | (1ULL << (ConnParser::ESC - 130))
          | (1ULL << (ConnParser::BAD_ESC - 130)))) != 0)) {
          setState(1011);
          _errHandler->sync(this);
          switch (_input->LA(1)) {
            case ConnParser::TEXT: {
              setState(1007);
              match(ConnParser::TEXT);
              break;
            }

            case ConnParser::ESC: {
              setState(1008);
              match(ConnParser::ESC);
              break;
            }

            case ConnParser::BAD_ESC: {
              setState(1009);
              match(ConnParser::BAD_ESC);
              break;
            }

            case ConnParser::INTERP: {
              setState(1010);
              interpolation();
              break;
            }

          default:
            throw NoViableAltException(this);
          }
          setState(1015);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(1016);
        match(ConnParser::QUOTE_END);
        break;
      }

      case ConnParser::BLOCK_STRING: {
        enterOuterAlt(_localctx, 2);
        setState(1017);
        match(ConnParser::BLOCK_STRING);
        break;
      }

      case ConnParser::RAW_STRING: {
        enterOuterAlt(_localctx, 3);
        setState(1018);
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
  enterRule(_localctx, 134, ConnParser::RuleInterpolation);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1021);
    match(ConnParser::INTERP);
    setState(1022);
    expr(0);
    setState(1023);
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
  enterRule(_localctx, 136, ConnParser::RuleQname);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(1025);
    ident();
    setState(1030);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 136, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(1026);
        match(ConnParser::DOT);
        setState(1027);
        match(ConnParser::ID); 
      }
      setState(1032);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 136, _ctx);
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
  enterRule(_localctx, 138, ConnParser::RuleKey);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1035);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case ConnParser::ID: {
        enterOuterAlt(_localctx, 1);
        setState(1033);
        match(ConnParser::ID);
        break;
      }

      case ConnParser::BLOCK_STRING:
      case ConnParser::RAW_STRING:
      case ConnParser::QUOTE: {
        enterOuterAlt(_localctx, 2);
        setState(1034);
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


size_t ConnParser::IdentContext::getRuleIndex() const {
  return ConnParser::RuleIdent;
}


ConnParser::IdentContext* ConnParser::ident() {
  IdentContext *_localctx = _tracker.createInstance<IdentContext>(_ctx, getState());
  enterRule(_localctx, 140, ConnParser::RuleIdent);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1037);
    _la = _input->LA(1);
    if (!(((((_la - 27) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 27)) & ((1ULL << (ConnParser::CONNECTOR - 27))
      | (1ULL << (ConnParser::SHAPE - 27))
      | (1ULL << (ConnParser::MODEL - 27))
      | (1ULL << (ConnParser::ENUM - 27))
      | (1ULL << (ConnParser::MAP - 27))
      | (1ULL << (ConnParser::STREAM - 27))
      | (1ULL << (ConnParser::PAGES - 27))
      | (1ULL << (ConnParser::AUTH - 27))
      | (1ULL << (ConnParser::ERRORS - 27))
      | (1ULL << (ConnParser::ONLY - 27))
      | (1ULL << (ConnParser::TITLE - 27))
      | (1ULL << (ConnParser::CATEGORY - 27))
      | (1ULL << (ConnParser::VERSION - 27))
      | (1ULL << (ConnParser::DOCS - 27))
      | (1ULL << (ConnParser::CONFIG - 27))
      | (1ULL << (ConnParser::APP - 27))
      | (1ULL << (ConnParser::BASE - 27))
      | (1ULL << (ConnParser::HOSTS - 27))
      | (1ULL << (ConnParser::HEADERS - 27))
      | (1ULL << (ConnParser::DOWNLOAD - 27))
      | (1ULL << (ConnParser::QUERY - 27))
      | (1ULL << (ConnParser::HEADER - 27))
      | (1ULL << (ConnParser::FORM - 27))
      | (1ULL << (ConnParser::JSON - 27))
      | (1ULL << (ConnParser::URL - 27))
      | (1ULL << (ConnParser::METHOD - 27))
      | (1ULL << (ConnParser::RECORDS - 27))
      | (1ULL << (ConnParser::KEY - 27))
      | (1ULL << (ConnParser::CURSOR - 27))
      | (1ULL << (ConnParser::FROM - 27))
      | (1ULL << (ConnParser::UNTIL - 27))
      | (1ULL << (ConnParser::LOOKBACK - 27))
      | (1ULL << (ConnParser::WINDOW - 27))
      | (1ULL << (ConnParser::ORDER - 27))
      | (1ULL << (ConnParser::EXCLUSIVE - 27))
      | (1ULL << (ConnParser::DELETES - 27))
      | (1ULL << (ConnParser::FLAGGED - 27))
      | (1ULL << (ConnParser::VIA - 27))
      | (1ULL << (ConnParser::FILTER - 27))
      | (1ULL << (ConnParser::KEEP - 27))
      | (1ULL << (ConnParser::SOURCE - 27))
      | (1ULL << (ConnParser::STATE - 27))
      | (1ULL << (ConnParser::SEND - 27))
      | (1ULL << (ConnParser::NEXT - 27))
      | (1ULL << (ConnParser::STOP - 27))
      | (1ULL << (ConnParser::WHEN - 27))
      | (1ULL << (ConnParser::REPEATS - 27))
      | (1ULL << (ConnParser::REF - 27))
      | (1ULL << (ConnParser::FAIL - 27))
      | (1ULL << (ConnParser::RETRY - 27))
      | (1ULL << (ConnParser::RESTART - 27))
      | (1ULL << (ConnParser::SKIP_ - 27))
      | (1ULL << (ConnParser::OK - 27))
      | (1ULL << (ConnParser::EMPTY_ - 27))
      | (1ULL << (ConnParser::AFTER - 27))
      | (1ULL << (ConnParser::AT - 27))
      | (1ULL << (ConnParser::UP - 27))
      | (1ULL << (ConnParser::TO - 27))
      | (1ULL << (ConnParser::ID - 27)))) != 0))) {
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
    case 48: return exprSempred(dynamic_cast<ExprContext *>(context), predicateIndex);

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
  "streamDecl", "streamBlock", "streamMember", "cursorClause", "request", 
  "partBlock", "part", "policyUse", "pagesUse", "errorsUse", "pagesBlock", 
  "pagesMember", "stateVariable", "assignment", "sendBody", "authBlock", 
  "authMember", "verdictBlock", "verdictArm", "verdict", "retryClause", 
  "fieldBlock", "field", "params", "param", "type", "baseType", "format", 
  "zone", "asTarget", "expr", "suffix", "primary", "lambdaParams", "forHead", 
  "forSource", "binding", "armBlock", "arm", "patterns", "pattern", "constant", 
  "args", "arg", "list", "element", "object", "entry", "string", "interpolation", 
  "qname", "key", "ident"
};

std::vector<std::string> ConnParser::_literalNames = {
  "", "", "", "", "", "", "", "", "", "", "'true'", "'false'", "'null'", 
  "'and'", "'or'", "'not'", "'is'", "'in'", "'as'", "'if'", "'then'", "'else'", 
  "'for'", "'where'", "'match'", "'let'", "'catch'", "'connector'", "'shape'", 
  "'model'", "'enum'", "'map'", "'stream'", "'pages'", "'auth'", "'errors'", 
  "'only'", "'title'", "'category'", "'version'", "'docs'", "'config'", 
  "'app'", "'base'", "'hosts'", "'headers'", "'download'", "'query'", "'header'", 
  "'form'", "'json'", "'url'", "", "'records'", "'id'", "'cursor'", "'from'", 
  "'until'", "'lookback'", "'window'", "'order'", "'exclusive'", "'deletes'", 
  "'flagged'", "'via'", "'filter'", "'keep'", "'source'", "'state'", "'send'", 
  "'next'", "'stop'", "'when'", "'repeats'", "'ref'", "'fail'", "'retry'", 
  "'restart'", "'skip'", "'ok'", "'empty'", "'after'", "'at'", "'up'", "'to'", 
  "'_'", "", "", "", "", "", "", "", "", "", "'('", "')'", "'['", "']'", 
  "','", "':'", "'..'", "'.'", "'?.'", "'??'", "'?'", "'=>'", "'->'", "'='", 
  "'|'", "'=='", "'!='", "'<='", "'>='", "'<'", "'>'", "'++'", "'+'", "'-'", 
  "'*'", "'/'", "'%'", "", "", "", "", "", "", "", "", "", "", "", "", "", 
  "'&&'", "'||'", "'!'", "'==='", "'!=='", "';'"
};

std::vector<std::string> ConnParser::_symbolicNames = {
  "", "AUTH_DECL", "PAGES_DECL", "ERRORS_DECL", "LAMBDA", "IN_ZONE", "IN_PLACE", 
  "OR_ONE", "FOR_RECORDS", "FOR_DICTIONARY", "TRUE", "FALSE", "NULL_", "AND", 
  "OR", "NOT", "IS", "IN", "AS", "IF", "THEN", "ELSE", "FOR", "WHERE", "MATCH", 
  "LET", "CATCH", "CONNECTOR", "SHAPE", "MODEL", "ENUM", "MAP", "STREAM", 
  "PAGES", "AUTH", "ERRORS", "ONLY", "TITLE", "CATEGORY", "VERSION", "DOCS", 
  "CONFIG", "APP", "BASE", "HOSTS", "HEADERS", "DOWNLOAD", "QUERY", "HEADER", 
  "FORM", "JSON", "URL", "METHOD", "RECORDS", "KEY", "CURSOR", "FROM", "UNTIL", 
  "LOOKBACK", "WINDOW", "ORDER", "EXCLUSIVE", "DELETES", "FLAGGED", "VIA", 
  "FILTER", "KEEP", "SOURCE", "STATE", "SEND", "NEXT", "STOP", "WHEN", "REPEATS", 
  "REF", "FAIL", "RETRY", "RESTART", "SKIP_", "OK", "EMPTY_", "AFTER", "AT", 
  "UP", "TO", "UNDERSCORE", "ID", "DURATION", "NUMBER", "BAD_NUMBER", "BLOCK_STRING", 
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
    0x3, 0x8e, 0x412, 0x4, 0x2, 0x9, 0x2, 0x4, 0x3, 0x9, 0x3, 0x4, 0x4, 
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
    0x46, 0x9, 0x46, 0x4, 0x47, 0x9, 0x47, 0x4, 0x48, 0x9, 0x48, 0x3, 0x2, 
    0x5, 0x2, 0x92, 0xa, 0x2, 0x3, 0x2, 0x3, 0x2, 0x5, 0x2, 0x96, 0xa, 0x2, 
    0x7, 0x2, 0x98, 0xa, 0x2, 0xc, 0x2, 0xe, 0x2, 0x9b, 0xb, 0x2, 0x3, 0x2, 
    0x3, 0x2, 0x3, 0x3, 0x3, 0x3, 0x5, 0x3, 0xa1, 0xa, 0x3, 0x3, 0x4, 0x3, 
    0x4, 0x3, 0x5, 0x3, 0x5, 0x3, 0x5, 0x3, 0x5, 0x3, 0x5, 0x3, 0x5, 0x3, 
    0x5, 0x5, 0x5, 0xac, 0xa, 0x5, 0x3, 0x6, 0x3, 0x6, 0x3, 0x6, 0x3, 0x6, 
    0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x8, 0x3, 0x8, 0x3, 0x8, 
    0x3, 0x8, 0x3, 0x9, 0x3, 0x9, 0x3, 0x9, 0x5, 0x9, 0xbd, 0xa, 0x9, 0x3, 
    0x9, 0x3, 0x9, 0x5, 0x9, 0xc1, 0xa, 0x9, 0x3, 0x9, 0x3, 0x9, 0x3, 0x9, 
    0x3, 0x9, 0x3, 0xa, 0x3, 0xa, 0x3, 0xa, 0x5, 0xa, 0xca, 0xa, 0xa, 0x3, 
    0xa, 0x3, 0xa, 0x3, 0xb, 0x3, 0xb, 0x3, 0xb, 0x5, 0xb, 0xd1, 0xa, 0xb, 
    0x3, 0xb, 0x3, 0xb, 0x3, 0xc, 0x3, 0xc, 0x3, 0xc, 0x5, 0xc, 0xd8, 0xa, 
    0xc, 0x3, 0xc, 0x3, 0xc, 0x3, 0xd, 0x3, 0xd, 0x5, 0xd, 0xde, 0xa, 0xd, 
    0x3, 0xd, 0x3, 0xd, 0x5, 0xd, 0xe2, 0xa, 0xd, 0x7, 0xd, 0xe4, 0xa, 0xd, 
    0xc, 0xd, 0xe, 0xd, 0xe7, 0xb, 0xd, 0x3, 0xd, 0x3, 0xd, 0x3, 0xe, 0x3, 
    0xe, 0x3, 0xe, 0x5, 0xe, 0xee, 0xa, 0xe, 0x3, 0xf, 0x3, 0xf, 0x3, 0xf, 
    0x3, 0xf, 0x3, 0x10, 0x3, 0x10, 0x5, 0x10, 0xf6, 0xa, 0x10, 0x3, 0x10, 
    0x3, 0x10, 0x5, 0x10, 0xfa, 0xa, 0x10, 0x7, 0x10, 0xfc, 0xa, 0x10, 0xc, 
    0x10, 0xe, 0x10, 0xff, 0xb, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x11, 0x3, 
    0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 
    0x3, 0x11, 0x3, 0x11, 0x5, 0x11, 0x10d, 0xa, 0x11, 0x3, 0x11, 0x3, 0x11, 
    0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 
    0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 
    0x5, 0x11, 0x11e, 0xa, 0x11, 0x3, 0x12, 0x3, 0x12, 0x5, 0x12, 0x122, 
    0xa, 0x12, 0x3, 0x12, 0x3, 0x12, 0x5, 0x12, 0x126, 0xa, 0x12, 0x7, 0x12, 
    0x128, 0xa, 0x12, 0xc, 0x12, 0xe, 0x12, 0x12b, 0xb, 0x12, 0x3, 0x12, 
    0x3, 0x12, 0x3, 0x13, 0x3, 0x13, 0x3, 0x13, 0x5, 0x13, 0x132, 0xa, 0x13, 
    0x3, 0x13, 0x3, 0x13, 0x5, 0x13, 0x136, 0xa, 0x13, 0x3, 0x14, 0x3, 0x14, 
    0x3, 0x14, 0x3, 0x14, 0x5, 0x14, 0x13c, 0xa, 0x14, 0x3, 0x14, 0x3, 0x14, 
    0x3, 0x15, 0x3, 0x15, 0x5, 0x15, 0x142, 0xa, 0x15, 0x3, 0x15, 0x3, 0x15, 
    0x5, 0x15, 0x146, 0xa, 0x15, 0x7, 0x15, 0x148, 0xa, 0x15, 0xc, 0x15, 
    0xe, 0x15, 0x14b, 0xb, 0x15, 0x3, 0x15, 0x3, 0x15, 0x3, 0x16, 0x3, 0x16, 
    0x3, 0x16, 0x3, 0x16, 0x3, 0x16, 0x5, 0x16, 0x154, 0xa, 0x16, 0x3, 0x16, 
    0x3, 0x16, 0x3, 0x16, 0x3, 0x16, 0x3, 0x16, 0x3, 0x16, 0x3, 0x16, 0x7, 
    0x16, 0x15d, 0xa, 0x16, 0xc, 0x16, 0xe, 0x16, 0x160, 0xb, 0x16, 0x3, 
    0x16, 0x3, 0x16, 0x3, 0x16, 0x3, 0x16, 0x3, 0x16, 0x3, 0x16, 0x3, 0x16, 
    0x3, 0x16, 0x5, 0x16, 0x16a, 0xa, 0x16, 0x3, 0x16, 0x3, 0x16, 0x3, 0x16, 
    0x3, 0x16, 0x3, 0x16, 0x3, 0x16, 0x3, 0x16, 0x3, 0x16, 0x3, 0x16, 0x3, 
    0x16, 0x3, 0x16, 0x3, 0x16, 0x5, 0x16, 0x178, 0xa, 0x16, 0x3, 0x17, 
    0x3, 0x17, 0x3, 0x17, 0x3, 0x17, 0x3, 0x17, 0x3, 0x17, 0x3, 0x17, 0x3, 
    0x17, 0x3, 0x17, 0x3, 0x17, 0x3, 0x17, 0x5, 0x17, 0x185, 0xa, 0x17, 
    0x3, 0x18, 0x3, 0x18, 0x3, 0x18, 0x5, 0x18, 0x18a, 0xa, 0x18, 0x3, 0x19, 
    0x3, 0x19, 0x5, 0x19, 0x18e, 0xa, 0x19, 0x3, 0x19, 0x3, 0x19, 0x5, 0x19, 
    0x192, 0xa, 0x19, 0x7, 0x19, 0x194, 0xa, 0x19, 0xc, 0x19, 0xe, 0x19, 
    0x197, 0xb, 0x19, 0x3, 0x19, 0x3, 0x19, 0x3, 0x1a, 0x3, 0x1a, 0x3, 0x1a, 
    0x3, 0x1a, 0x3, 0x1a, 0x3, 0x1a, 0x5, 0x1a, 0x1a1, 0xa, 0x1a, 0x3, 0x1b, 
    0x3, 0x1b, 0x5, 0x1b, 0x1a5, 0xa, 0x1b, 0x3, 0x1c, 0x3, 0x1c, 0x3, 0x1c, 
    0x5, 0x1c, 0x1aa, 0xa, 0x1c, 0x3, 0x1d, 0x3, 0x1d, 0x5, 0x1d, 0x1ae, 
    0xa, 0x1d, 0x3, 0x1d, 0x3, 0x1d, 0x5, 0x1d, 0x1b2, 0xa, 0x1d, 0x3, 0x1e, 
    0x3, 0x1e, 0x5, 0x1e, 0x1b6, 0xa, 0x1e, 0x3, 0x1e, 0x3, 0x1e, 0x5, 0x1e, 
    0x1ba, 0xa, 0x1e, 0x7, 0x1e, 0x1bc, 0xa, 0x1e, 0xc, 0x1e, 0xe, 0x1e, 
    0x1bf, 0xb, 0x1e, 0x3, 0x1e, 0x3, 0x1e, 0x3, 0x1f, 0x3, 0x1f, 0x3, 0x1f, 
    0x3, 0x1f, 0x7, 0x1f, 0x1c7, 0xa, 0x1f, 0xc, 0x1f, 0xe, 0x1f, 0x1ca, 
    0xb, 0x1f, 0x3, 0x1f, 0x3, 0x1f, 0x3, 0x1f, 0x3, 0x1f, 0x3, 0x1f, 0x3, 
    0x1f, 0x7, 0x1f, 0x1d2, 0xa, 0x1f, 0xc, 0x1f, 0xe, 0x1f, 0x1d5, 0xb, 
    0x1f, 0x3, 0x1f, 0x3, 0x1f, 0x3, 0x1f, 0x3, 0x1f, 0x5, 0x1f, 0x1db, 
    0xa, 0x1f, 0x3, 0x20, 0x3, 0x20, 0x3, 0x20, 0x3, 0x20, 0x3, 0x20, 0x3, 
    0x20, 0x3, 0x21, 0x3, 0x21, 0x3, 0x21, 0x3, 0x21, 0x3, 0x22, 0x3, 0x22, 
    0x5, 0x22, 0x1e9, 0xa, 0x22, 0x3, 0x23, 0x3, 0x23, 0x5, 0x23, 0x1ed, 
    0xa, 0x23, 0x3, 0x23, 0x3, 0x23, 0x5, 0x23, 0x1f1, 0xa, 0x23, 0x7, 0x23, 
    0x1f3, 0xa, 0x23, 0xc, 0x23, 0xe, 0x23, 0x1f6, 0xb, 0x23, 0x3, 0x23, 
    0x3, 0x23, 0x3, 0x24, 0x3, 0x24, 0x3, 0x24, 0x3, 0x25, 0x3, 0x25, 0x5, 
    0x25, 0x1ff, 0xa, 0x25, 0x3, 0x25, 0x3, 0x25, 0x5, 0x25, 0x203, 0xa, 
    0x25, 0x7, 0x25, 0x205, 0xa, 0x25, 0xc, 0x25, 0xe, 0x25, 0x208, 0xb, 
    0x25, 0x3, 0x25, 0x3, 0x25, 0x3, 0x26, 0x3, 0x26, 0x3, 0x26, 0x5, 0x26, 
    0x20f, 0xa, 0x26, 0x3, 0x26, 0x3, 0x26, 0x3, 0x26, 0x3, 0x27, 0x3, 0x27, 
    0x3, 0x27, 0x5, 0x27, 0x217, 0xa, 0x27, 0x5, 0x27, 0x219, 0xa, 0x27, 
    0x3, 0x27, 0x3, 0x27, 0x7, 0x27, 0x21d, 0xa, 0x27, 0xc, 0x27, 0xe, 0x27, 
    0x220, 0xb, 0x27, 0x3, 0x27, 0x3, 0x27, 0x5, 0x27, 0x224, 0xa, 0x27, 
    0x3, 0x27, 0x3, 0x27, 0x5, 0x27, 0x228, 0xa, 0x27, 0x3, 0x27, 0x3, 0x27, 
    0x3, 0x27, 0x3, 0x27, 0x5, 0x27, 0x22e, 0xa, 0x27, 0x3, 0x28, 0x3, 0x28, 
    0x3, 0x28, 0x3, 0x28, 0x3, 0x28, 0x3, 0x28, 0x3, 0x28, 0x5, 0x28, 0x237, 
    0xa, 0x28, 0x3, 0x29, 0x3, 0x29, 0x5, 0x29, 0x23b, 0xa, 0x29, 0x3, 0x29, 
    0x3, 0x29, 0x5, 0x29, 0x23f, 0xa, 0x29, 0x7, 0x29, 0x241, 0xa, 0x29, 
    0xc, 0x29, 0xe, 0x29, 0x244, 0xb, 0x29, 0x3, 0x29, 0x3, 0x29, 0x3, 0x2a, 
    0x5, 0x2a, 0x249, 0xa, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 
    0x3, 0x2a, 0x5, 0x2a, 0x250, 0xa, 0x2a, 0x3, 0x2b, 0x3, 0x2b, 0x5, 0x2b, 
    0x254, 0xa, 0x2b, 0x3, 0x2b, 0x3, 0x2b, 0x5, 0x2b, 0x258, 0xa, 0x2b, 
    0x7, 0x2b, 0x25a, 0xa, 0x2b, 0xc, 0x2b, 0xe, 0x2b, 0x25d, 0xb, 0x2b, 
    0x3, 0x2b, 0x3, 0x2b, 0x3, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 0x3, 
    0x2c, 0x5, 0x2c, 0x266, 0xa, 0x2c, 0x3, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 
    0x3, 0x2d, 0x5, 0x2d, 0x26c, 0xa, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 
    0x3, 0x2d, 0x7, 0x2d, 0x272, 0xa, 0x2d, 0xc, 0x2d, 0xe, 0x2d, 0x275, 
    0xb, 0x2d, 0x5, 0x2d, 0x277, 0xa, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 
    0x7, 0x2d, 0x27c, 0xa, 0x2d, 0xc, 0x2d, 0xe, 0x2d, 0x27f, 0xb, 0x2d, 
    0x5, 0x2d, 0x281, 0xa, 0x2d, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 
    0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x5, 0x2e, 0x28a, 0xa, 0x2e, 0x3, 0x2e, 
    0x3, 0x2e, 0x5, 0x2e, 0x28e, 0xa, 0x2e, 0x3, 0x2e, 0x5, 0x2e, 0x291, 
    0xa, 0x2e, 0x3, 0x2f, 0x3, 0x2f, 0x5, 0x2f, 0x295, 0xa, 0x2f, 0x3, 0x2f, 
    0x5, 0x2f, 0x298, 0xa, 0x2f, 0x3, 0x2f, 0x5, 0x2f, 0x29b, 0xa, 0x2f, 
    0x3, 0x30, 0x3, 0x30, 0x3, 0x30, 0x5, 0x30, 0x2a0, 0xa, 0x30, 0x3, 0x31, 
    0x3, 0x31, 0x5, 0x31, 0x2a4, 0xa, 0x31, 0x3, 0x31, 0x5, 0x31, 0x2a7, 
    0xa, 0x31, 0x3, 0x31, 0x5, 0x31, 0x2aa, 0xa, 0x31, 0x3, 0x31, 0x3, 0x31, 
    0x7, 0x31, 0x2ae, 0xa, 0x31, 0xc, 0x31, 0xe, 0x31, 0x2b1, 0xb, 0x31, 
    0x3, 0x31, 0x3, 0x31, 0x5, 0x31, 0x2b5, 0xa, 0x31, 0x3, 0x31, 0x3, 0x31, 
    0x7, 0x31, 0x2b9, 0xa, 0x31, 0xc, 0x31, 0xe, 0x31, 0x2bc, 0xb, 0x31, 
    0x3, 0x31, 0x3, 0x31, 0x3, 0x31, 0x3, 0x31, 0x5, 0x31, 0x2c2, 0xa, 0x31, 
    0x3, 0x31, 0x3, 0x31, 0x5, 0x31, 0x2c6, 0xa, 0x31, 0x3, 0x31, 0x5, 0x31, 
    0x2c9, 0xa, 0x31, 0x3, 0x31, 0x5, 0x31, 0x2cc, 0xa, 0x31, 0x5, 0x31, 
    0x2ce, 0xa, 0x31, 0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x7, 0x32, 0x2d3, 
    0xa, 0x32, 0xc, 0x32, 0xe, 0x32, 0x2d6, 0xb, 0x32, 0x3, 0x32, 0x3, 0x32, 
    0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x3, 
    0x32, 0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 
    0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x3, 
    0x32, 0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 
    0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x5, 0x32, 0x2f8, 0xa, 0x32, 
    0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x3, 
    0x32, 0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 
    0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x5, 0x32, 0x30a, 0xa, 0x32, 0x3, 0x32, 
    0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x3, 
    0x32, 0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 
    0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x5, 0x32, 0x31f, 
    0xa, 0x32, 0x3, 0x32, 0x7, 0x32, 0x322, 0xa, 0x32, 0xc, 0x32, 0xe, 0x32, 
    0x325, 0xb, 0x32, 0x3, 0x33, 0x3, 0x33, 0x3, 0x33, 0x5, 0x33, 0x32a, 
    0xa, 0x33, 0x3, 0x33, 0x3, 0x33, 0x3, 0x33, 0x3, 0x33, 0x3, 0x33, 0x5, 
    0x33, 0x331, 0xa, 0x33, 0x3, 0x34, 0x3, 0x34, 0x3, 0x34, 0x3, 0x34, 
    0x3, 0x34, 0x5, 0x34, 0x338, 0xa, 0x34, 0x3, 0x34, 0x3, 0x34, 0x3, 0x34, 
    0x3, 0x34, 0x3, 0x34, 0x3, 0x34, 0x3, 0x34, 0x3, 0x34, 0x3, 0x34, 0x3, 
    0x34, 0x3, 0x34, 0x3, 0x34, 0x3, 0x34, 0x3, 0x34, 0x3, 0x34, 0x5, 0x34, 
    0x349, 0xa, 0x34, 0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 
    0x7, 0x35, 0x350, 0xa, 0x35, 0xc, 0x35, 0xe, 0x35, 0x353, 0xb, 0x35, 
    0x3, 0x35, 0x3, 0x35, 0x5, 0x35, 0x357, 0xa, 0x35, 0x3, 0x36, 0x3, 0x36, 
    0x3, 0x36, 0x7, 0x36, 0x35c, 0xa, 0x36, 0xc, 0x36, 0xe, 0x36, 0x35f, 
    0xb, 0x36, 0x3, 0x36, 0x3, 0x36, 0x5, 0x36, 0x363, 0xa, 0x36, 0x3, 0x37, 
    0x3, 0x37, 0x3, 0x37, 0x3, 0x37, 0x3, 0x37, 0x5, 0x37, 0x36a, 0xa, 0x37, 
    0x3, 0x37, 0x3, 0x37, 0x5, 0x37, 0x36e, 0xa, 0x37, 0x3, 0x37, 0x3, 0x37, 
    0x3, 0x37, 0x3, 0x38, 0x3, 0x38, 0x5, 0x38, 0x375, 0xa, 0x38, 0x3, 0x39, 
    0x3, 0x39, 0x5, 0x39, 0x379, 0xa, 0x39, 0x3, 0x39, 0x3, 0x39, 0x5, 0x39, 
    0x37d, 0xa, 0x39, 0x7, 0x39, 0x37f, 0xa, 0x39, 0xc, 0x39, 0xe, 0x39, 
    0x382, 0xb, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x3a, 0x3, 0x3a, 0x3, 0x3a, 
    0x5, 0x3a, 0x389, 0xa, 0x3a, 0x3, 0x3a, 0x3, 0x3a, 0x3, 0x3a, 0x3, 0x3b, 
    0x3, 0x3b, 0x3, 0x3b, 0x7, 0x3b, 0x391, 0xa, 0x3b, 0xc, 0x3b, 0xe, 0x3b, 
    0x394, 0xb, 0x3b, 0x3, 0x3c, 0x3, 0x3c, 0x3, 0x3c, 0x5, 0x3c, 0x399, 
    0xa, 0x3c, 0x3, 0x3c, 0x3, 0x3c, 0x5, 0x3c, 0x39d, 0xa, 0x3c, 0x3, 0x3d, 
    0x5, 0x3d, 0x3a0, 0xa, 0x3d, 0x3, 0x3d, 0x3, 0x3d, 0x3, 0x3d, 0x3, 0x3d, 
    0x3, 0x3d, 0x3, 0x3d, 0x5, 0x3d, 0x3a8, 0xa, 0x3d, 0x3, 0x3e, 0x3, 0x3e, 
    0x5, 0x3e, 0x3ac, 0xa, 0x3e, 0x3, 0x3e, 0x3, 0x3e, 0x5, 0x3e, 0x3b0, 
    0xa, 0x3e, 0x7, 0x3e, 0x3b2, 0xa, 0x3e, 0xc, 0x3e, 0xe, 0x3e, 0x3b5, 
    0xb, 0x3e, 0x3, 0x3e, 0x3, 0x3e, 0x3, 0x3f, 0x3, 0x3f, 0x5, 0x3f, 0x3bb, 
    0xa, 0x3f, 0x3, 0x3f, 0x3, 0x3f, 0x3, 0x40, 0x3, 0x40, 0x5, 0x40, 0x3c1, 
    0xa, 0x40, 0x3, 0x40, 0x3, 0x40, 0x5, 0x40, 0x3c5, 0xa, 0x40, 0x7, 0x40, 
    0x3c7, 0xa, 0x40, 0xc, 0x40, 0xe, 0x40, 0x3ca, 0xb, 0x40, 0x3, 0x40, 
    0x3, 0x40, 0x3, 0x41, 0x5, 0x41, 0x3cf, 0xa, 0x41, 0x3, 0x41, 0x3, 0x41, 
    0x3, 0x42, 0x3, 0x42, 0x5, 0x42, 0x3d5, 0xa, 0x42, 0x3, 0x42, 0x3, 0x42, 
    0x5, 0x42, 0x3d9, 0xa, 0x42, 0x7, 0x42, 0x3db, 0xa, 0x42, 0xc, 0x42, 
    0xe, 0x42, 0x3de, 0xb, 0x42, 0x3, 0x42, 0x3, 0x42, 0x3, 0x43, 0x3, 0x43, 
    0x3, 0x43, 0x3, 0x43, 0x3, 0x43, 0x3, 0x43, 0x3, 0x43, 0x3, 0x43, 0x3, 
    0x43, 0x3, 0x43, 0x3, 0x43, 0x3, 0x43, 0x3, 0x43, 0x5, 0x43, 0x3ef, 
    0xa, 0x43, 0x3, 0x44, 0x3, 0x44, 0x3, 0x44, 0x3, 0x44, 0x3, 0x44, 0x7, 
    0x44, 0x3f6, 0xa, 0x44, 0xc, 0x44, 0xe, 0x44, 0x3f9, 0xb, 0x44, 0x3, 
    0x44, 0x3, 0x44, 0x3, 0x44, 0x5, 0x44, 0x3fe, 0xa, 0x44, 0x3, 0x45, 
    0x3, 0x45, 0x3, 0x45, 0x3, 0x45, 0x3, 0x46, 0x3, 0x46, 0x3, 0x46, 0x7, 
    0x46, 0x407, 0xa, 0x46, 0xc, 0x46, 0xe, 0x46, 0x40a, 0xb, 0x46, 0x3, 
    0x47, 0x3, 0x47, 0x5, 0x47, 0x40e, 0xa, 0x47, 0x3, 0x48, 0x3, 0x48, 
    0x3, 0x48, 0x2, 0x3, 0x62, 0x49, 0x2, 0x4, 0x6, 0x8, 0xa, 0xc, 0xe, 
    0x10, 0x12, 0x14, 0x16, 0x18, 0x1a, 0x1c, 0x1e, 0x20, 0x22, 0x24, 0x26, 
    0x28, 0x2a, 0x2c, 0x2e, 0x30, 0x32, 0x34, 0x36, 0x38, 0x3a, 0x3c, 0x3e, 
    0x40, 0x42, 0x44, 0x46, 0x48, 0x4a, 0x4c, 0x4e, 0x50, 0x52, 0x54, 0x56, 
    0x58, 0x5a, 0x5c, 0x5e, 0x60, 0x62, 0x64, 0x66, 0x68, 0x6a, 0x6c, 0x6e, 
    0x70, 0x72, 0x74, 0x76, 0x78, 0x7a, 0x7c, 0x7e, 0x80, 0x82, 0x84, 0x86, 
    0x88, 0x8a, 0x8c, 0x8e, 0x2, 0xe, 0x4, 0x2, 0x65, 0x65, 0x7c, 0x7c, 
    0x3, 0x2, 0x31, 0x33, 0x3, 0x2, 0x34, 0x35, 0x3, 0x2, 0x4e, 0x4f, 0x3, 
    0x2, 0x50, 0x52, 0x3, 0x2, 0x79, 0x7b, 0x3, 0x2, 0x77, 0x78, 0x3, 0x2, 
    0x72, 0x75, 0x4, 0x2, 0x13, 0x13, 0x70, 0x71, 0x3, 0x2, 0x68, 0x69, 
    0x4, 0x2, 0xc, 0xe, 0x59, 0x5a, 0x4, 0x2, 0x1d, 0x56, 0x58, 0x58, 0x2, 
    0x4a2, 0x2, 0x91, 0x3, 0x2, 0x2, 0x2, 0x4, 0xa0, 0x3, 0x2, 0x2, 0x2, 
    0x6, 0xa2, 0x3, 0x2, 0x2, 0x2, 0x8, 0xab, 0x3, 0x2, 0x2, 0x2, 0xa, 0xad, 
    0x3, 0x2, 0x2, 0x2, 0xc, 0xb1, 0x3, 0x2, 0x2, 0x2, 0xe, 0xb5, 0x3, 0x2, 
    0x2, 0x2, 0x10, 0xb9, 0x3, 0x2, 0x2, 0x2, 0x12, 0xc6, 0x3, 0x2, 0x2, 
    0x2, 0x14, 0xcd, 0x3, 0x2, 0x2, 0x2, 0x16, 0xd4, 0x3, 0x2, 0x2, 0x2, 
    0x18, 0xdb, 0x3, 0x2, 0x2, 0x2, 0x1a, 0xea, 0x3, 0x2, 0x2, 0x2, 0x1c, 
    0xef, 0x3, 0x2, 0x2, 0x2, 0x1e, 0xf3, 0x3, 0x2, 0x2, 0x2, 0x20, 0x11d, 
    0x3, 0x2, 0x2, 0x2, 0x22, 0x11f, 0x3, 0x2, 0x2, 0x2, 0x24, 0x12e, 0x3, 
    0x2, 0x2, 0x2, 0x26, 0x137, 0x3, 0x2, 0x2, 0x2, 0x28, 0x13f, 0x3, 0x2, 
    0x2, 0x2, 0x2a, 0x177, 0x3, 0x2, 0x2, 0x2, 0x2c, 0x184, 0x3, 0x2, 0x2, 
    0x2, 0x2e, 0x186, 0x3, 0x2, 0x2, 0x2, 0x30, 0x18b, 0x3, 0x2, 0x2, 0x2, 
    0x32, 0x1a0, 0x3, 0x2, 0x2, 0x2, 0x34, 0x1a2, 0x3, 0x2, 0x2, 0x2, 0x36, 
    0x1a6, 0x3, 0x2, 0x2, 0x2, 0x38, 0x1ab, 0x3, 0x2, 0x2, 0x2, 0x3a, 0x1b3, 
    0x3, 0x2, 0x2, 0x2, 0x3c, 0x1da, 0x3, 0x2, 0x2, 0x2, 0x3e, 0x1dc, 0x3, 
    0x2, 0x2, 0x2, 0x40, 0x1e2, 0x3, 0x2, 0x2, 0x2, 0x42, 0x1e8, 0x3, 0x2, 
    0x2, 0x2, 0x44, 0x1ea, 0x3, 0x2, 0x2, 0x2, 0x46, 0x1f9, 0x3, 0x2, 0x2, 
    0x2, 0x48, 0x1fc, 0x3, 0x2, 0x2, 0x2, 0x4a, 0x20b, 0x3, 0x2, 0x2, 0x2, 
    0x4c, 0x22d, 0x3, 0x2, 0x2, 0x2, 0x4e, 0x236, 0x3, 0x2, 0x2, 0x2, 0x50, 
    0x238, 0x3, 0x2, 0x2, 0x2, 0x52, 0x248, 0x3, 0x2, 0x2, 0x2, 0x54, 0x251, 
    0x3, 0x2, 0x2, 0x2, 0x56, 0x260, 0x3, 0x2, 0x2, 0x2, 0x58, 0x280, 0x3, 
    0x2, 0x2, 0x2, 0x5a, 0x290, 0x3, 0x2, 0x2, 0x2, 0x5c, 0x297, 0x3, 0x2, 
    0x2, 0x2, 0x5e, 0x29c, 0x3, 0x2, 0x2, 0x2, 0x60, 0x2cd, 0x3, 0x2, 0x2, 
    0x2, 0x62, 0x2f7, 0x3, 0x2, 0x2, 0x2, 0x64, 0x330, 0x3, 0x2, 0x2, 0x2, 
    0x66, 0x348, 0x3, 0x2, 0x2, 0x2, 0x68, 0x356, 0x3, 0x2, 0x2, 0x2, 0x6a, 
    0x358, 0x3, 0x2, 0x2, 0x2, 0x6c, 0x36d, 0x3, 0x2, 0x2, 0x2, 0x6e, 0x374, 
    0x3, 0x2, 0x2, 0x2, 0x70, 0x376, 0x3, 0x2, 0x2, 0x2, 0x72, 0x385, 0x3, 
    0x2, 0x2, 0x2, 0x74, 0x38d, 0x3, 0x2, 0x2, 0x2, 0x76, 0x39c, 0x3, 0x2, 
    0x2, 0x2, 0x78, 0x3a7, 0x3, 0x2, 0x2, 0x2, 0x7a, 0x3a9, 0x3, 0x2, 0x2, 
    0x2, 0x7c, 0x3ba, 0x3, 0x2, 0x2, 0x2, 0x7e, 0x3be, 0x3, 0x2, 0x2, 0x2, 
    0x80, 0x3ce, 0x3, 0x2, 0x2, 0x2, 0x82, 0x3d2, 0x3, 0x2, 0x2, 0x2, 0x84, 
    0x3ee, 0x3, 0x2, 0x2, 0x2, 0x86, 0x3fd, 0x3, 0x2, 0x2, 0x2, 0x88, 0x3ff, 
    0x3, 0x2, 0x2, 0x2, 0x8a, 0x403, 0x3, 0x2, 0x2, 0x2, 0x8c, 0x40d, 0x3, 
    0x2, 0x2, 0x2, 0x8e, 0x40f, 0x3, 0x2, 0x2, 0x2, 0x90, 0x92, 0x5, 0x4, 
    0x3, 0x2, 0x91, 0x90, 0x3, 0x2, 0x2, 0x2, 0x91, 0x92, 0x3, 0x2, 0x2, 
    0x2, 0x92, 0x99, 0x3, 0x2, 0x2, 0x2, 0x93, 0x95, 0x5, 0x6, 0x4, 0x2, 
    0x94, 0x96, 0x5, 0x4, 0x3, 0x2, 0x95, 0x94, 0x3, 0x2, 0x2, 0x2, 0x95, 
    0x96, 0x3, 0x2, 0x2, 0x2, 0x96, 0x98, 0x3, 0x2, 0x2, 0x2, 0x97, 0x93, 
    0x3, 0x2, 0x2, 0x2, 0x98, 0x9b, 0x3, 0x2, 0x2, 0x2, 0x99, 0x97, 0x3, 
    0x2, 0x2, 0x2, 0x99, 0x9a, 0x3, 0x2, 0x2, 0x2, 0x9a, 0x9c, 0x3, 0x2, 
    0x2, 0x2, 0x9b, 0x99, 0x3, 0x2, 0x2, 0x2, 0x9c, 0x9d, 0x7, 0x2, 0x2, 
    0x3, 0x9d, 0x3, 0x3, 0x2, 0x2, 0x2, 0x9e, 0xa1, 0x5, 0x1c, 0xf, 0x2, 
    0x9f, 0xa1, 0x5, 0x8, 0x5, 0x2, 0xa0, 0x9e, 0x3, 0x2, 0x2, 0x2, 0xa0, 
    0x9f, 0x3, 0x2, 0x2, 0x2, 0xa1, 0x5, 0x3, 0x2, 0x2, 0x2, 0xa2, 0xa3, 
    0x9, 0x2, 0x2, 0x2, 0xa3, 0x7, 0x3, 0x2, 0x2, 0x2, 0xa4, 0xac, 0x5, 
    0xa, 0x6, 0x2, 0xa5, 0xac, 0x5, 0xc, 0x7, 0x2, 0xa6, 0xac, 0x5, 0xe, 
    0x8, 0x2, 0xa7, 0xac, 0x5, 0x10, 0x9, 0x2, 0xa8, 0xac, 0x5, 0x12, 0xa, 
    0x2, 0xa9, 0xac, 0x5, 0x14, 0xb, 0x2, 0xaa, 0xac, 0x5, 0x16, 0xc, 0x2, 
    0xab, 0xa4, 0x3, 0x2, 0x2, 0x2, 0xab, 0xa5, 0x3, 0x2, 0x2, 0x2, 0xab, 
    0xa6, 0x3, 0x2, 0x2, 0x2, 0xab, 0xa7, 0x3, 0x2, 0x2, 0x2, 0xab, 0xa8, 
    0x3, 0x2, 0x2, 0x2, 0xab, 0xa9, 0x3, 0x2, 0x2, 0x2, 0xab, 0xaa, 0x3, 
    0x2, 0x2, 0x2, 0xac, 0x9, 0x3, 0x2, 0x2, 0x2, 0xad, 0xae, 0x7, 0x1e, 
    0x2, 0x2, 0xae, 0xaf, 0x5, 0x8a, 0x46, 0x2, 0xaf, 0xb0, 0x5, 0x50, 0x29, 
    0x2, 0xb0, 0xb, 0x3, 0x2, 0x2, 0x2, 0xb1, 0xb2, 0x7, 0x1f, 0x2, 0x2, 
    0xb2, 0xb3, 0x5, 0x8a, 0x46, 0x2, 0xb3, 0xb4, 0x5, 0x50, 0x29, 0x2, 
    0xb4, 0xd, 0x3, 0x2, 0x2, 0x2, 0xb5, 0xb6, 0x7, 0x20, 0x2, 0x2, 0xb6, 
    0xb7, 0x5, 0x8a, 0x46, 0x2, 0xb7, 0xb8, 0x5, 0x18, 0xd, 0x2, 0xb8, 0xf, 
    0x3, 0x2, 0x2, 0x2, 0xb9, 0xbc, 0x7, 0x21, 0x2, 0x2, 0xba, 0xbb, 0x7, 
    0x58, 0x2, 0x2, 0xbb, 0xbd, 0x7, 0x66, 0x2, 0x2, 0xbc, 0xba, 0x3, 0x2, 
    0x2, 0x2, 0xbc, 0xbd, 0x3, 0x2, 0x2, 0x2, 0xbd, 0xbe, 0x3, 0x2, 0x2, 
    0x2, 0xbe, 0xc0, 0x5, 0x8a, 0x46, 0x2, 0xbf, 0xc1, 0x5, 0x54, 0x2b, 
    0x2, 0xc0, 0xbf, 0x3, 0x2, 0x2, 0x2, 0xc0, 0xc1, 0x3, 0x2, 0x2, 0x2, 
    0xc1, 0xc2, 0x3, 0x2, 0x2, 0x2, 0xc2, 0xc3, 0x7, 0x6d, 0x2, 0x2, 0xc3, 
    0xc4, 0x5, 0x8a, 0x46, 0x2, 0xc4, 0xc5, 0x5, 0x82, 0x42, 0x2, 0xc5, 
    0x11, 0x3, 0x2, 0x2, 0x2, 0xc6, 0xc7, 0x7, 0x4, 0x2, 0x2, 0xc7, 0xc9, 
    0x5, 0x8a, 0x46, 0x2, 0xc8, 0xca, 0x5, 0x54, 0x2b, 0x2, 0xc9, 0xc8, 
    0x3, 0x2, 0x2, 0x2, 0xc9, 0xca, 0x3, 0x2, 0x2, 0x2, 0xca, 0xcb, 0x3, 
    0x2, 0x2, 0x2, 0xcb, 0xcc, 0x5, 0x3a, 0x1e, 0x2, 0xcc, 0x13, 0x3, 0x2, 
    0x2, 0x2, 0xcd, 0xce, 0x7, 0x3, 0x2, 0x2, 0xce, 0xd0, 0x5, 0x8a, 0x46, 
    0x2, 0xcf, 0xd1, 0x5, 0x54, 0x2b, 0x2, 0xd0, 0xcf, 0x3, 0x2, 0x2, 0x2, 
    0xd0, 0xd1, 0x3, 0x2, 0x2, 0x2, 0xd1, 0xd2, 0x3, 0x2, 0x2, 0x2, 0xd2, 
    0xd3, 0x5, 0x44, 0x23, 0x2, 0xd3, 0x15, 0x3, 0x2, 0x2, 0x2, 0xd4, 0xd5, 
    0x7, 0x5, 0x2, 0x2, 0xd5, 0xd7, 0x5, 0x8a, 0x46, 0x2, 0xd6, 0xd8, 0x5, 
    0x54, 0x2b, 0x2, 0xd7, 0xd6, 0x3, 0x2, 0x2, 0x2, 0xd7, 0xd8, 0x3, 0x2, 
    0x2, 0x2, 0xd8, 0xd9, 0x3, 0x2, 0x2, 0x2, 0xd9, 0xda, 0x5, 0x48, 0x25, 
    0x2, 0xda, 0x17, 0x3, 0x2, 0x2, 0x2, 0xdb, 0xdd, 0x7, 0x5f, 0x2, 0x2, 
    0xdc, 0xde, 0x5, 0x1a, 0xe, 0x2, 0xdd, 0xdc, 0x3, 0x2, 0x2, 0x2, 0xdd, 
    0xde, 0x3, 0x2, 0x2, 0x2, 0xde, 0xe5, 0x3, 0x2, 0x2, 0x2, 0xdf, 0xe1, 
    0x5, 0x6, 0x4, 0x2, 0xe0, 0xe2, 0x5, 0x1a, 0xe, 0x2, 0xe1, 0xe0, 0x3, 
    0x2, 0x2, 0x2, 0xe1, 0xe2, 0x3, 0x2, 0x2, 0x2, 0xe2, 0xe4, 0x3, 0x2, 
    0x2, 0x2, 0xe3, 0xdf, 0x3, 0x2, 0x2, 0x2, 0xe4, 0xe7, 0x3, 0x2, 0x2, 
    0x2, 0xe5, 0xe3, 0x3, 0x2, 0x2, 0x2, 0xe5, 0xe6, 0x3, 0x2, 0x2, 0x2, 
    0xe6, 0xe8, 0x3, 0x2, 0x2, 0x2, 0xe7, 0xe5, 0x3, 0x2, 0x2, 0x2, 0xe8, 
    0xe9, 0x7, 0x60, 0x2, 0x2, 0xe9, 0x19, 0x3, 0x2, 0x2, 0x2, 0xea, 0xed, 
    0x5, 0x8e, 0x48, 0x2, 0xeb, 0xec, 0x7, 0x6e, 0x2, 0x2, 0xec, 0xee, 0x5, 
    0x86, 0x44, 0x2, 0xed, 0xeb, 0x3, 0x2, 0x2, 0x2, 0xed, 0xee, 0x3, 0x2, 
    0x2, 0x2, 0xee, 0x1b, 0x3, 0x2, 0x2, 0x2, 0xef, 0xf0, 0x7, 0x1d, 0x2, 
    0x2, 0xf0, 0xf1, 0x5, 0x8e, 0x48, 0x2, 0xf1, 0xf2, 0x5, 0x1e, 0x10, 
    0x2, 0xf2, 0x1d, 0x3, 0x2, 0x2, 0x2, 0xf3, 0xf5, 0x7, 0x5f, 0x2, 0x2, 
    0xf4, 0xf6, 0x5, 0x20, 0x11, 0x2, 0xf5, 0xf4, 0x3, 0x2, 0x2, 0x2, 0xf5, 
    0xf6, 0x3, 0x2, 0x2, 0x2, 0xf6, 0xfd, 0x3, 0x2, 0x2, 0x2, 0xf7, 0xf9, 
    0x5, 0x6, 0x4, 0x2, 0xf8, 0xfa, 0x5, 0x20, 0x11, 0x2, 0xf9, 0xf8, 0x3, 
    0x2, 0x2, 0x2, 0xf9, 0xfa, 0x3, 0x2, 0x2, 0x2, 0xfa, 0xfc, 0x3, 0x2, 
    0x2, 0x2, 0xfb, 0xf7, 0x3, 0x2, 0x2, 0x2, 0xfc, 0xff, 0x3, 0x2, 0x2, 
    0x2, 0xfd, 0xfb, 0x3, 0x2, 0x2, 0x2, 0xfd, 0xfe, 0x3, 0x2, 0x2, 0x2, 
    0xfe, 0x100, 0x3, 0x2, 0x2, 0x2, 0xff, 0xfd, 0x3, 0x2, 0x2, 0x2, 0x100, 
    0x101, 0x7, 0x60, 0x2, 0x2, 0x101, 0x1f, 0x3, 0x2, 0x2, 0x2, 0x102, 
    0x103, 0x7, 0x27, 0x2, 0x2, 0x103, 0x11e, 0x5, 0x86, 0x44, 0x2, 0x104, 
    0x105, 0x7, 0x28, 0x2, 0x2, 0x105, 0x11e, 0x5, 0x8e, 0x48, 0x2, 0x106, 
    0x107, 0x7, 0x29, 0x2, 0x2, 0x107, 0x11e, 0x5, 0x86, 0x44, 0x2, 0x108, 
    0x109, 0x7, 0x2a, 0x2, 0x2, 0x109, 0x11e, 0x5, 0x86, 0x44, 0x2, 0x10a, 
    0x10c, 0x7, 0x2b, 0x2, 0x2, 0x10b, 0x10d, 0x7, 0x2c, 0x2, 0x2, 0x10c, 
    0x10b, 0x3, 0x2, 0x2, 0x2, 0x10c, 0x10d, 0x3, 0x2, 0x2, 0x2, 0x10d, 
    0x10e, 0x3, 0x2, 0x2, 0x2, 0x10e, 0x11e, 0x5, 0x50, 0x29, 0x2, 0x10f, 
    0x110, 0x7, 0x2d, 0x2, 0x2, 0x110, 0x11e, 0x5, 0x62, 0x32, 0x2, 0x111, 
    0x112, 0x7, 0x2e, 0x2, 0x2, 0x112, 0x11e, 0x5, 0x22, 0x12, 0x2, 0x113, 
    0x114, 0x7, 0x24, 0x2, 0x2, 0x114, 0x11e, 0x5, 0x34, 0x1b, 0x2, 0x115, 
    0x11e, 0x5, 0x36, 0x1c, 0x2, 0x116, 0x11e, 0x5, 0x38, 0x1d, 0x2, 0x117, 
    0x118, 0x7, 0x2f, 0x2, 0x2, 0x118, 0x11e, 0x5, 0x82, 0x42, 0x2, 0x119, 
    0x11a, 0x7, 0x31, 0x2, 0x2, 0x11a, 0x11e, 0x5, 0x82, 0x42, 0x2, 0x11b, 
    0x11e, 0x5, 0x26, 0x14, 0x2, 0x11c, 0x11e, 0x5, 0x8, 0x5, 0x2, 0x11d, 
    0x102, 0x3, 0x2, 0x2, 0x2, 0x11d, 0x104, 0x3, 0x2, 0x2, 0x2, 0x11d, 
    0x106, 0x3, 0x2, 0x2, 0x2, 0x11d, 0x108, 0x3, 0x2, 0x2, 0x2, 0x11d, 
    0x10a, 0x3, 0x2, 0x2, 0x2, 0x11d, 0x10f, 0x3, 0x2, 0x2, 0x2, 0x11d, 
    0x111, 0x3, 0x2, 0x2, 0x2, 0x11d, 0x113, 0x3, 0x2, 0x2, 0x2, 0x11d, 
    0x115, 0x3, 0x2, 0x2, 0x2, 0x11d, 0x116, 0x3, 0x2, 0x2, 0x2, 0x11d, 
    0x117, 0x3, 0x2, 0x2, 0x2, 0x11d, 0x119, 0x3, 0x2, 0x2, 0x2, 0x11d, 
    0x11b, 0x3, 0x2, 0x2, 0x2, 0x11d, 0x11c, 0x3, 0x2, 0x2, 0x2, 0x11e, 
    0x21, 0x3, 0x2, 0x2, 0x2, 0x11f, 0x121, 0x7, 0x63, 0x2, 0x2, 0x120, 
    0x122, 0x5, 0x24, 0x13, 0x2, 0x121, 0x120, 0x3, 0x2, 0x2, 0x2, 0x121, 
    0x122, 0x3, 0x2, 0x2, 0x2, 0x122, 0x129, 0x3, 0x2, 0x2, 0x2, 0x123, 
    0x125, 0x7, 0x65, 0x2, 0x2, 0x124, 0x126, 0x5, 0x24, 0x13, 0x2, 0x125, 
    0x124, 0x3, 0x2, 0x2, 0x2, 0x125, 0x126, 0x3, 0x2, 0x2, 0x2, 0x126, 
    0x128, 0x3, 0x2, 0x2, 0x2, 0x127, 0x123, 0x3, 0x2, 0x2, 0x2, 0x128, 
    0x12b, 0x3, 0x2, 0x2, 0x2, 0x129, 0x127, 0x3, 0x2, 0x2, 0x2, 0x129, 
    0x12a, 0x3, 0x2, 0x2, 0x2, 0x12a, 0x12c, 0x3, 0x2, 0x2, 0x2, 0x12b, 
    0x129, 0x3, 0x2, 0x2, 0x2, 0x12c, 0x12d, 0x7, 0x64, 0x2, 0x2, 0x12d, 
    0x23, 0x3, 0x2, 0x2, 0x2, 0x12e, 0x131, 0x5, 0x86, 0x44, 0x2, 0x12f, 
    0x130, 0x7, 0x47, 0x2, 0x2, 0x130, 0x132, 0x7, 0x24, 0x2, 0x2, 0x131, 
    0x12f, 0x3, 0x2, 0x2, 0x2, 0x131, 0x132, 0x3, 0x2, 0x2, 0x2, 0x132, 
    0x135, 0x3, 0x2, 0x2, 0x2, 0x133, 0x134, 0x7, 0x30, 0x2, 0x2, 0x134, 
    0x136, 0x7, 0x26, 0x2, 0x2, 0x135, 0x133, 0x3, 0x2, 0x2, 0x2, 0x135, 
    0x136, 0x3, 0x2, 0x2, 0x2, 0x136, 0x25, 0x3, 0x2, 0x2, 0x2, 0x137, 0x138, 
    0x7, 0x22, 0x2, 0x2, 0x138, 0x13b, 0x5, 0x8e, 0x48, 0x2, 0x139, 0x13a, 
    0x7, 0x66, 0x2, 0x2, 0x13a, 0x13c, 0x5, 0x8a, 0x46, 0x2, 0x13b, 0x139, 
    0x3, 0x2, 0x2, 0x2, 0x13b, 0x13c, 0x3, 0x2, 0x2, 0x2, 0x13c, 0x13d, 
    0x3, 0x2, 0x2, 0x2, 0x13d, 0x13e, 0x5, 0x28, 0x15, 0x2, 0x13e, 0x27, 
    0x3, 0x2, 0x2, 0x2, 0x13f, 0x141, 0x7, 0x5f, 0x2, 0x2, 0x140, 0x142, 
    0x5, 0x2a, 0x16, 0x2, 0x141, 0x140, 0x3, 0x2, 0x2, 0x2, 0x141, 0x142, 
    0x3, 0x2, 0x2, 0x2, 0x142, 0x149, 0x3, 0x2, 0x2, 0x2, 0x143, 0x145, 
    0x5, 0x6, 0x4, 0x2, 0x144, 0x146, 0x5, 0x2a, 0x16, 0x2, 0x145, 0x144, 
    0x3, 0x2, 0x2, 0x2, 0x145, 0x146, 0x3, 0x2, 0x2, 0x2, 0x146, 0x148, 
    0x3, 0x2, 0x2, 0x2, 0x147, 0x143, 0x3, 0x2, 0x2, 0x2, 0x148, 0x14b, 
    0x3, 0x2, 0x2, 0x2, 0x149, 0x147, 0x3, 0x2, 0x2, 0x2, 0x149, 0x14a, 
    0x3, 0x2, 0x2, 0x2, 0x14a, 0x14c, 0x3, 0x2, 0x2, 0x2, 0x14b, 0x149, 
    0x3, 0x2, 0x2, 0x2, 0x14c, 0x14d, 0x7, 0x60, 0x2, 0x2, 0x14d, 0x29, 
    0x3, 0x2, 0x2, 0x2, 0x14e, 0x178, 0x5, 0x2e, 0x18, 0x2, 0x14f, 0x150, 
    0x7, 0x37, 0x2, 0x2, 0x150, 0x153, 0x5, 0x62, 0x32, 0x2, 0x151, 0x152, 
    0x7, 0x19, 0x2, 0x2, 0x152, 0x154, 0x5, 0x62, 0x32, 0x2, 0x153, 0x151, 
    0x3, 0x2, 0x2, 0x2, 0x153, 0x154, 0x3, 0x2, 0x2, 0x2, 0x154, 0x178, 
    0x3, 0x2, 0x2, 0x2, 0x155, 0x156, 0x7, 0x19, 0x2, 0x2, 0x156, 0x178, 
    0x5, 0x62, 0x32, 0x2, 0x157, 0x158, 0x7, 0x38, 0x2, 0x2, 0x158, 0x178, 
    0x5, 0x62, 0x32, 0x2, 0x159, 0x15a, 0x7, 0x39, 0x2, 0x2, 0x15a, 0x15e, 
    0x5, 0x62, 0x32, 0x2, 0x15b, 0x15d, 0x5, 0x2c, 0x17, 0x2, 0x15c, 0x15b, 
    0x3, 0x2, 0x2, 0x2, 0x15d, 0x160, 0x3, 0x2, 0x2, 0x2, 0x15e, 0x15c, 
    0x3, 0x2, 0x2, 0x2, 0x15e, 0x15f, 0x3, 0x2, 0x2, 0x2, 0x15f, 0x178, 
    0x3, 0x2, 0x2, 0x2, 0x160, 0x15e, 0x3, 0x2, 0x2, 0x2, 0x161, 0x162, 
    0x7, 0x3e, 0x2, 0x2, 0x162, 0x178, 0x5, 0x8e, 0x48, 0x2, 0x163, 0x169, 
    0x7, 0x40, 0x2, 0x2, 0x164, 0x165, 0x7, 0x41, 0x2, 0x2, 0x165, 0x16a, 
    0x5, 0x62, 0x32, 0x2, 0x166, 0x167, 0x7, 0x3a, 0x2, 0x2, 0x167, 0x16a, 
    0x5, 0x8e, 0x48, 0x2, 0x168, 0x16a, 0x7, 0x58, 0x2, 0x2, 0x169, 0x164, 
    0x3, 0x2, 0x2, 0x2, 0x169, 0x166, 0x3, 0x2, 0x2, 0x2, 0x169, 0x168, 
    0x3, 0x2, 0x2, 0x2, 0x16a, 0x178, 0x3, 0x2, 0x2, 0x2, 0x16b, 0x16c, 
    0x7, 0x29, 0x2, 0x2, 0x16c, 0x178, 0x5, 0x62, 0x32, 0x2, 0x16d, 0x16e, 
    0x7, 0x24, 0x2, 0x2, 0x16e, 0x178, 0x5, 0x34, 0x1b, 0x2, 0x16f, 0x178, 
    0x5, 0x36, 0x1c, 0x2, 0x170, 0x178, 0x5, 0x38, 0x1d, 0x2, 0x171, 0x172, 
    0x7, 0x42, 0x2, 0x2, 0x172, 0x178, 0x5, 0x34, 0x1b, 0x2, 0x173, 0x174, 
    0x7, 0x43, 0x2, 0x2, 0x174, 0x178, 0x5, 0x8e, 0x48, 0x2, 0x175, 0x176, 
    0x7, 0x44, 0x2, 0x2, 0x176, 0x178, 0x7, 0x45, 0x2, 0x2, 0x177, 0x14e, 
    0x3, 0x2, 0x2, 0x2, 0x177, 0x14f, 0x3, 0x2, 0x2, 0x2, 0x177, 0x155, 
    0x3, 0x2, 0x2, 0x2, 0x177, 0x157, 0x3, 0x2, 0x2, 0x2, 0x177, 0x159, 
    0x3, 0x2, 0x2, 0x2, 0x177, 0x161, 0x3, 0x2, 0x2, 0x2, 0x177, 0x163, 
    0x3, 0x2, 0x2, 0x2, 0x177, 0x16b, 0x3, 0x2, 0x2, 0x2, 0x177, 0x16d, 
    0x3, 0x2, 0x2, 0x2, 0x177, 0x16f, 0x3, 0x2, 0x2, 0x2, 0x177, 0x170, 
    0x3, 0x2, 0x2, 0x2, 0x177, 0x171, 0x3, 0x2, 0x2, 0x2, 0x177, 0x173, 
    0x3, 0x2, 0x2, 0x2, 0x177, 0x175, 0x3, 0x2, 0x2, 0x2, 0x178, 0x2b, 0x3, 
    0x2, 0x2, 0x2, 0x179, 0x17a, 0x7, 0x3a, 0x2, 0x2, 0x17a, 0x185, 0x5, 
    0x62, 0x32, 0x2, 0x17b, 0x17c, 0x7, 0x3b, 0x2, 0x2, 0x17c, 0x185, 0x5, 
    0x62, 0x32, 0x2, 0x17d, 0x17e, 0x7, 0x3c, 0x2, 0x2, 0x17e, 0x185, 0x5, 
    0x62, 0x32, 0x2, 0x17f, 0x180, 0x7, 0x3d, 0x2, 0x2, 0x180, 0x185, 0x5, 
    0x62, 0x32, 0x2, 0x181, 0x182, 0x7, 0x3e, 0x2, 0x2, 0x182, 0x185, 0x5, 
    0x8e, 0x48, 0x2, 0x183, 0x185, 0x7, 0x3f, 0x2, 0x2, 0x184, 0x179, 0x3, 
    0x2, 0x2, 0x2, 0x184, 0x17b, 0x3, 0x2, 0x2, 0x2, 0x184, 0x17d, 0x3, 
    0x2, 0x2, 0x2, 0x184, 0x17f, 0x3, 0x2, 0x2, 0x2, 0x184, 0x181, 0x3, 
    0x2, 0x2, 0x2, 0x184, 0x183, 0x3, 0x2, 0x2, 0x2, 0x185, 0x2d, 0x3, 0x2, 
    0x2, 0x2, 0x186, 0x187, 0x7, 0x36, 0x2, 0x2, 0x187, 0x189, 0x5, 0x62, 
    0x32, 0x2, 0x188, 0x18a, 0x5, 0x30, 0x19, 0x2, 0x189, 0x188, 0x3, 0x2, 
    0x2, 0x2, 0x189, 0x18a, 0x3, 0x2, 0x2, 0x2, 0x18a, 0x2f, 0x3, 0x2, 0x2, 
    0x2, 0x18b, 0x18d, 0x7, 0x5f, 0x2, 0x2, 0x18c, 0x18e, 0x5, 0x32, 0x1a, 
    0x2, 0x18d, 0x18c, 0x3, 0x2, 0x2, 0x2, 0x18d, 0x18e, 0x3, 0x2, 0x2, 
    0x2, 0x18e, 0x195, 0x3, 0x2, 0x2, 0x2, 0x18f, 0x191, 0x5, 0x6, 0x4, 
    0x2, 0x190, 0x192, 0x5, 0x32, 0x1a, 0x2, 0x191, 0x190, 0x3, 0x2, 0x2, 
    0x2, 0x191, 0x192, 0x3, 0x2, 0x2, 0x2, 0x192, 0x194, 0x3, 0x2, 0x2, 
    0x2, 0x193, 0x18f, 0x3, 0x2, 0x2, 0x2, 0x194, 0x197, 0x3, 0x2, 0x2, 
    0x2, 0x195, 0x193, 0x3, 0x2, 0x2, 0x2, 0x195, 0x196, 0x3, 0x2, 0x2, 
    0x2, 0x196, 0x198, 0x3, 0x2, 0x2, 0x2, 0x197, 0x195, 0x3, 0x2, 0x2, 
    0x2, 0x198, 0x199, 0x7, 0x60, 0x2, 0x2, 0x199, 0x31, 0x3, 0x2, 0x2, 
    0x2, 0x19a, 0x19b, 0x9, 0x3, 0x2, 0x2, 0x19b, 0x1a1, 0x5, 0x82, 0x42, 
    0x2, 0x19c, 0x19d, 0x9, 0x4, 0x2, 0x2, 0x19d, 0x1a1, 0x5, 0x62, 0x32, 
    0x2, 0x19e, 0x19f, 0x7, 0x24, 0x2, 0x2, 0x19f, 0x1a1, 0x5, 0x34, 0x1b, 
    0x2, 0x1a0, 0x19a, 0x3, 0x2, 0x2, 0x2, 0x1a0, 0x19c, 0x3, 0x2, 0x2, 
    0x2, 0x1a0, 0x19e, 0x3, 0x2, 0x2, 0x2, 0x1a1, 0x33, 0x3, 0x2, 0x2, 0x2, 
    0x1a2, 0x1a4, 0x5, 0x8a, 0x46, 0x2, 0x1a3, 0x1a5, 0x5, 0x7a, 0x3e, 0x2, 
    0x1a4, 0x1a3, 0x3, 0x2, 0x2, 0x2, 0x1a4, 0x1a5, 0x3, 0x2, 0x2, 0x2, 
    0x1a5, 0x35, 0x3, 0x2, 0x2, 0x2, 0x1a6, 0x1a9, 0x7, 0x23, 0x2, 0x2, 
    0x1a7, 0x1aa, 0x5, 0x34, 0x1b, 0x2, 0x1a8, 0x1aa, 0x5, 0x3a, 0x1e, 0x2, 
    0x1a9, 0x1a7, 0x3, 0x2, 0x2, 0x2, 0x1a9, 0x1a8, 0x3, 0x2, 0x2, 0x2, 
    0x1aa, 0x37, 0x3, 0x2, 0x2, 0x2, 0x1ab, 0x1b1, 0x7, 0x25, 0x2, 0x2, 
    0x1ac, 0x1ae, 0x7, 0x26, 0x2, 0x2, 0x1ad, 0x1ac, 0x3, 0x2, 0x2, 0x2, 
    0x1ad, 0x1ae, 0x3, 0x2, 0x2, 0x2, 0x1ae, 0x1af, 0x3, 0x2, 0x2, 0x2, 
    0x1af, 0x1b2, 0x5, 0x48, 0x25, 0x2, 0x1b0, 0x1b2, 0x5, 0x34, 0x1b, 0x2, 
    0x1b1, 0x1ad, 0x3, 0x2, 0x2, 0x2, 0x1b1, 0x1b0, 0x3, 0x2, 0x2, 0x2, 
    0x1b2, 0x39, 0x3, 0x2, 0x2, 0x2, 0x1b3, 0x1b5, 0x7, 0x5f, 0x2, 0x2, 
    0x1b4, 0x1b6, 0x5, 0x3c, 0x1f, 0x2, 0x1b5, 0x1b4, 0x3, 0x2, 0x2, 0x2, 
    0x1b5, 0x1b6, 0x3, 0x2, 0x2, 0x2, 0x1b6, 0x1bd, 0x3, 0x2, 0x2, 0x2, 
    0x1b7, 0x1b9, 0x5, 0x6, 0x4, 0x2, 0x1b8, 0x1ba, 0x5, 0x3c, 0x1f, 0x2, 
    0x1b9, 0x1b8, 0x3, 0x2, 0x2, 0x2, 0x1b9, 0x1ba, 0x3, 0x2, 0x2, 0x2, 
    0x1ba, 0x1bc, 0x3, 0x2, 0x2, 0x2, 0x1bb, 0x1b7, 0x3, 0x2, 0x2, 0x2, 
    0x1bc, 0x1bf, 0x3, 0x2, 0x2, 0x2, 0x1bd, 0x1bb, 0x3, 0x2, 0x2, 0x2, 
    0x1bd, 0x1be, 0x3, 0x2, 0x2, 0x2, 0x1be, 0x1c0, 0x3, 0x2, 0x2, 0x2, 
    0x1bf, 0x1bd, 0x3, 0x2, 0x2, 0x2, 0x1c0, 0x1c1, 0x7, 0x60, 0x2, 0x2, 
    0x1c1, 0x3b, 0x3, 0x2, 0x2, 0x2, 0x1c2, 0x1c3, 0x7, 0x46, 0x2, 0x2, 
    0x1c3, 0x1c8, 0x5, 0x3e, 0x20, 0x2, 0x1c4, 0x1c5, 0x7, 0x65, 0x2, 0x2, 
    0x1c5, 0x1c7, 0x5, 0x3e, 0x20, 0x2, 0x1c6, 0x1c4, 0x3, 0x2, 0x2, 0x2, 
    0x1c7, 0x1ca, 0x3, 0x2, 0x2, 0x2, 0x1c8, 0x1c6, 0x3, 0x2, 0x2, 0x2, 
    0x1c8, 0x1c9, 0x3, 0x2, 0x2, 0x2, 0x1c9, 0x1db, 0x3, 0x2, 0x2, 0x2, 
    0x1ca, 0x1c8, 0x3, 0x2, 0x2, 0x2, 0x1cb, 0x1cc, 0x7, 0x47, 0x2, 0x2, 
    0x1cc, 0x1db, 0x5, 0x42, 0x22, 0x2, 0x1cd, 0x1ce, 0x7, 0x48, 0x2, 0x2, 
    0x1ce, 0x1d3, 0x5, 0x40, 0x21, 0x2, 0x1cf, 0x1d0, 0x7, 0x65, 0x2, 0x2, 
    0x1d0, 0x1d2, 0x5, 0x40, 0x21, 0x2, 0x1d1, 0x1cf, 0x3, 0x2, 0x2, 0x2, 
    0x1d2, 0x1d5, 0x3, 0x2, 0x2, 0x2, 0x1d3, 0x1d1, 0x3, 0x2, 0x2, 0x2, 
    0x1d3, 0x1d4, 0x3, 0x2, 0x2, 0x2, 0x1d4, 0x1db, 0x3, 0x2, 0x2, 0x2, 
    0x1d5, 0x1d3, 0x3, 0x2, 0x2, 0x2, 0x1d6, 0x1d7, 0x7, 0x49, 0x2, 0x2, 
    0x1d7, 0x1d8, 0x7, 0x4a, 0x2, 0x2, 0x1d8, 0x1db, 0x5, 0x62, 0x32, 0x2, 
    0x1d9, 0x1db, 0x7, 0x4b, 0x2, 0x2, 0x1da, 0x1c2, 0x3, 0x2, 0x2, 0x2, 
    0x1da, 0x1cb, 0x3, 0x2, 0x2, 0x2, 0x1da, 0x1cd, 0x3, 0x2, 0x2, 0x2, 
    0x1da, 0x1d6, 0x3, 0x2, 0x2, 0x2, 0x1da, 0x1d9, 0x3, 0x2, 0x2, 0x2, 
    0x1db, 0x3d, 0x3, 0x2, 0x2, 0x2, 0x1dc, 0x1dd, 0x7, 0x58, 0x2, 0x2, 
    0x1dd, 0x1de, 0x7, 0x66, 0x2, 0x2, 0x1de, 0x1df, 0x5, 0x58, 0x2d, 0x2, 
    0x1df, 0x1e0, 0x7, 0x6e, 0x2, 0x2, 0x1e0, 0x1e1, 0x5, 0x62, 0x32, 0x2, 
    0x1e1, 0x3f, 0x3, 0x2, 0x2, 0x2, 0x1e2, 0x1e3, 0x5, 0x8e, 0x48, 0x2, 
    0x1e3, 0x1e4, 0x7, 0x6e, 0x2, 0x2, 0x1e4, 0x1e5, 0x5, 0x62, 0x32, 0x2, 
    0x1e5, 0x41, 0x3, 0x2, 0x2, 0x2, 0x1e6, 0x1e9, 0x5, 0x32, 0x1a, 0x2, 
    0x1e7, 0x1e9, 0x5, 0x30, 0x19, 0x2, 0x1e8, 0x1e6, 0x3, 0x2, 0x2, 0x2, 
    0x1e8, 0x1e7, 0x3, 0x2, 0x2, 0x2, 0x1e9, 0x43, 0x3, 0x2, 0x2, 0x2, 0x1ea, 
    0x1ec, 0x7, 0x5f, 0x2, 0x2, 0x1eb, 0x1ed, 0x5, 0x46, 0x24, 0x2, 0x1ec, 
    0x1eb, 0x3, 0x2, 0x2, 0x2, 0x1ec, 0x1ed, 0x3, 0x2, 0x2, 0x2, 0x1ed, 
    0x1f4, 0x3, 0x2, 0x2, 0x2, 0x1ee, 0x1f0, 0x5, 0x6, 0x4, 0x2, 0x1ef, 
    0x1f1, 0x5, 0x46, 0x24, 0x2, 0x1f0, 0x1ef, 0x3, 0x2, 0x2, 0x2, 0x1f0, 
    0x1f1, 0x3, 0x2, 0x2, 0x2, 0x1f1, 0x1f3, 0x3, 0x2, 0x2, 0x2, 0x1f2, 
    0x1ee, 0x3, 0x2, 0x2, 0x2, 0x1f3, 0x1f6, 0x3, 0x2, 0x2, 0x2, 0x1f4, 
    0x1f2, 0x3, 0x2, 0x2, 0x2, 0x1f4, 0x1f5, 0x3, 0x2, 0x2, 0x2, 0x1f5, 
    0x1f7, 0x3, 0x2, 0x2, 0x2, 0x1f6, 0x1f4, 0x3, 0x2, 0x2, 0x2, 0x1f7, 
    0x1f8, 0x7, 0x60, 0x2, 0x2, 0x1f8, 0x45, 0x3, 0x2, 0x2, 0x2, 0x1f9, 
    0x1fa, 0x7, 0x47, 0x2, 0x2, 0x1fa, 0x1fb, 0x5, 0x42, 0x22, 0x2, 0x1fb, 
    0x47, 0x3, 0x2, 0x2, 0x2, 0x1fc, 0x1fe, 0x7, 0x5f, 0x2, 0x2, 0x1fd, 
    0x1ff, 0x5, 0x4a, 0x26, 0x2, 0x1fe, 0x1fd, 0x3, 0x2, 0x2, 0x2, 0x1fe, 
    0x1ff, 0x3, 0x2, 0x2, 0x2, 0x1ff, 0x206, 0x3, 0x2, 0x2, 0x2, 0x200, 
    0x202, 0x5, 0x6, 0x4, 0x2, 0x201, 0x203, 0x5, 0x4a, 0x26, 0x2, 0x202, 
    0x201, 0x3, 0x2, 0x2, 0x2, 0x202, 0x203, 0x3, 0x2, 0x2, 0x2, 0x203, 
    0x205, 0x3, 0x2, 0x2, 0x2, 0x204, 0x200, 0x3, 0x2, 0x2, 0x2, 0x205, 
    0x208, 0x3, 0x2, 0x2, 0x2, 0x206, 0x204, 0x3, 0x2, 0x2, 0x2, 0x206, 
    0x207, 0x3, 0x2, 0x2, 0x2, 0x207, 0x209, 0x3, 0x2, 0x2, 0x2, 0x208, 
    0x206, 0x3, 0x2, 0x2, 0x2, 0x209, 0x20a, 0x7, 0x60, 0x2, 0x2, 0x20a, 
    0x49, 0x3, 0x2, 0x2, 0x2, 0x20b, 0x20e, 0x5, 0x74, 0x3b, 0x2, 0x20c, 
    0x20d, 0x7, 0x15, 0x2, 0x2, 0x20d, 0x20f, 0x5, 0x62, 0x32, 0x2, 0x20e, 
    0x20c, 0x3, 0x2, 0x2, 0x2, 0x20e, 0x20f, 0x3, 0x2, 0x2, 0x2, 0x20f, 
    0x210, 0x3, 0x2, 0x2, 0x2, 0x210, 0x211, 0x7, 0x6c, 0x2, 0x2, 0x211, 
    0x212, 0x5, 0x4c, 0x27, 0x2, 0x212, 0x4b, 0x3, 0x2, 0x2, 0x2, 0x213, 
    0x218, 0x7, 0x4d, 0x2, 0x2, 0x214, 0x216, 0x5, 0x8e, 0x48, 0x2, 0x215, 
    0x217, 0x5, 0x7a, 0x3e, 0x2, 0x216, 0x215, 0x3, 0x2, 0x2, 0x2, 0x216, 
    0x217, 0x3, 0x2, 0x2, 0x2, 0x217, 0x219, 0x3, 0x2, 0x2, 0x2, 0x218, 
    0x214, 0x3, 0x2, 0x2, 0x2, 0x218, 0x219, 0x3, 0x2, 0x2, 0x2, 0x219, 
    0x22e, 0x3, 0x2, 0x2, 0x2, 0x21a, 0x21e, 0x9, 0x5, 0x2, 0x2, 0x21b, 
    0x21d, 0x5, 0x4e, 0x28, 0x2, 0x21c, 0x21b, 0x3, 0x2, 0x2, 0x2, 0x21d, 
    0x220, 0x3, 0x2, 0x2, 0x2, 0x21e, 0x21c, 0x3, 0x2, 0x2, 0x2, 0x21e, 
    0x21f, 0x3, 0x2, 0x2, 0x2, 0x21f, 0x223, 0x3, 0x2, 0x2, 0x2, 0x220, 
    0x21e, 0x3, 0x2, 0x2, 0x2, 0x221, 0x222, 0x7, 0x16, 0x2, 0x2, 0x222, 
    0x224, 0x5, 0x4c, 0x27, 0x2, 0x223, 0x221, 0x3, 0x2, 0x2, 0x2, 0x223, 
    0x224, 0x3, 0x2, 0x2, 0x2, 0x224, 0x22e, 0x3, 0x2, 0x2, 0x2, 0x225, 
    0x227, 0x9, 0x6, 0x2, 0x2, 0x226, 0x228, 0x5, 0x7a, 0x3e, 0x2, 0x227, 
    0x226, 0x3, 0x2, 0x2, 0x2, 0x227, 0x228, 0x3, 0x2, 0x2, 0x2, 0x228, 
    0x22e, 0x3, 0x2, 0x2, 0x2, 0x229, 0x22a, 0x7, 0x1a, 0x2, 0x2, 0x22a, 
    0x22b, 0x5, 0x62, 0x32, 0x2, 0x22b, 0x22c, 0x5, 0x48, 0x25, 0x2, 0x22c, 
    0x22e, 0x3, 0x2, 0x2, 0x2, 0x22d, 0x213, 0x3, 0x2, 0x2, 0x2, 0x22d, 
    0x21a, 0x3, 0x2, 0x2, 0x2, 0x22d, 0x225, 0x3, 0x2, 0x2, 0x2, 0x22d, 
    0x229, 0x3, 0x2, 0x2, 0x2, 0x22e, 0x4d, 0x3, 0x2, 0x2, 0x2, 0x22f, 0x230, 
    0x7, 0x53, 0x2, 0x2, 0x230, 0x237, 0x5, 0x62, 0x32, 0x2, 0x231, 0x232, 
    0x7, 0x54, 0x2, 0x2, 0x232, 0x237, 0x5, 0x62, 0x32, 0x2, 0x233, 0x234, 
    0x7, 0x55, 0x2, 0x2, 0x234, 0x235, 0x7, 0x56, 0x2, 0x2, 0x235, 0x237, 
    0x5, 0x62, 0x32, 0x2, 0x236, 0x22f, 0x3, 0x2, 0x2, 0x2, 0x236, 0x231, 
    0x3, 0x2, 0x2, 0x2, 0x236, 0x233, 0x3, 0x2, 0x2, 0x2, 0x237, 0x4f, 0x3, 
    0x2, 0x2, 0x2, 0x238, 0x23a, 0x7, 0x5f, 0x2, 0x2, 0x239, 0x23b, 0x5, 
    0x52, 0x2a, 0x2, 0x23a, 0x239, 0x3, 0x2, 0x2, 0x2, 0x23a, 0x23b, 0x3, 
    0x2, 0x2, 0x2, 0x23b, 0x242, 0x3, 0x2, 0x2, 0x2, 0x23c, 0x23e, 0x5, 
    0x6, 0x4, 0x2, 0x23d, 0x23f, 0x5, 0x52, 0x2a, 0x2, 0x23e, 0x23d, 0x3, 
    0x2, 0x2, 0x2, 0x23e, 0x23f, 0x3, 0x2, 0x2, 0x2, 0x23f, 0x241, 0x3, 
    0x2, 0x2, 0x2, 0x240, 0x23c, 0x3, 0x2, 0x2, 0x2, 0x241, 0x244, 0x3, 
    0x2, 0x2, 0x2, 0x242, 0x240, 0x3, 0x2, 0x2, 0x2, 0x242, 0x243, 0x3, 
    0x2, 0x2, 0x2, 0x243, 0x245, 0x3, 0x2, 0x2, 0x2, 0x244, 0x242, 0x3, 
    0x2, 0x2, 0x2, 0x245, 0x246, 0x7, 0x60, 0x2, 0x2, 0x246, 0x51, 0x3, 
    0x2, 0x2, 0x2, 0x247, 0x249, 0x7, 0x67, 0x2, 0x2, 0x248, 0x247, 0x3, 
    0x2, 0x2, 0x2, 0x248, 0x249, 0x3, 0x2, 0x2, 0x2, 0x249, 0x24a, 0x3, 
    0x2, 0x2, 0x2, 0x24a, 0x24b, 0x5, 0x8c, 0x47, 0x2, 0x24b, 0x24c, 0x7, 
    0x66, 0x2, 0x2, 0x24c, 0x24f, 0x5, 0x58, 0x2d, 0x2, 0x24d, 0x24e, 0x7, 
    0x6e, 0x2, 0x2, 0x24e, 0x250, 0x5, 0x62, 0x32, 0x2, 0x24f, 0x24d, 0x3, 
    0x2, 0x2, 0x2, 0x24f, 0x250, 0x3, 0x2, 0x2, 0x2, 0x250, 0x53, 0x3, 0x2, 
    0x2, 0x2, 0x251, 0x253, 0x7, 0x61, 0x2, 0x2, 0x252, 0x254, 0x5, 0x56, 
    0x2c, 0x2, 0x253, 0x252, 0x3, 0x2, 0x2, 0x2, 0x253, 0x254, 0x3, 0x2, 
    0x2, 0x2, 0x254, 0x25b, 0x3, 0x2, 0x2, 0x2, 0x255, 0x257, 0x7, 0x65, 
    0x2, 0x2, 0x256, 0x258, 0x5, 0x56, 0x2c, 0x2, 0x257, 0x256, 0x3, 0x2, 
    0x2, 0x2, 0x257, 0x258, 0x3, 0x2, 0x2, 0x2, 0x258, 0x25a, 0x3, 0x2, 
    0x2, 0x2, 0x259, 0x255, 0x3, 0x2, 0x2, 0x2, 0x25a, 0x25d, 0x3, 0x2, 
    0x2, 0x2, 0x25b, 0x259, 0x3, 0x2, 0x2, 0x2, 0x25b, 0x25c, 0x3, 0x2, 
    0x2, 0x2, 0x25c, 0x25e, 0x3, 0x2, 0x2, 0x2, 0x25d, 0x25b, 0x3, 0x2, 
    0x2, 0x2, 0x25e, 0x25f, 0x7, 0x62, 0x2, 0x2, 0x25f, 0x55, 0x3, 0x2, 
    0x2, 0x2, 0x260, 0x261, 0x7, 0x58, 0x2, 0x2, 0x261, 0x262, 0x7, 0x66, 
    0x2, 0x2, 0x262, 0x265, 0x5, 0x58, 0x2d, 0x2, 0x263, 0x264, 0x7, 0x6e, 
    0x2, 0x2, 0x264, 0x266, 0x5, 0x62, 0x32, 0x2, 0x265, 0x263, 0x3, 0x2, 
    0x2, 0x2, 0x265, 0x266, 0x3, 0x2, 0x2, 0x2, 0x266, 0x57, 0x3, 0x2, 0x2, 
    0x2, 0x267, 0x268, 0x7, 0x6c, 0x2, 0x2, 0x268, 0x281, 0x5, 0x58, 0x2d, 
    0x2, 0x269, 0x26b, 0x5, 0x5a, 0x2e, 0x2, 0x26a, 0x26c, 0x7, 0x6b, 0x2, 
    0x2, 0x26b, 0x26a, 0x3, 0x2, 0x2, 0x2, 0x26b, 0x26c, 0x3, 0x2, 0x2, 
    0x2, 0x26c, 0x276, 0x3, 0x2, 0x2, 0x2, 0x26d, 0x26e, 0x7, 0x14, 0x2, 
    0x2, 0x26e, 0x273, 0x5, 0x5c, 0x2f, 0x2, 0x26f, 0x270, 0x7, 0x6f, 0x2, 
    0x2, 0x270, 0x272, 0x5, 0x5c, 0x2f, 0x2, 0x271, 0x26f, 0x3, 0x2, 0x2, 
    0x2, 0x272, 0x275, 0x3, 0x2, 0x2, 0x2, 0x273, 0x271, 0x3, 0x2, 0x2, 
    0x2, 0x273, 0x274, 0x3, 0x2, 0x2, 0x2, 0x274, 0x277, 0x3, 0x2, 0x2, 
    0x2, 0x275, 0x273, 0x3, 0x2, 0x2, 0x2, 0x276, 0x26d, 0x3, 0x2, 0x2, 
    0x2, 0x276, 0x277, 0x3, 0x2, 0x2, 0x2, 0x277, 0x281, 0x3, 0x2, 0x2, 
    0x2, 0x278, 0x27d, 0x5, 0x78, 0x3d, 0x2, 0x279, 0x27a, 0x7, 0x6f, 0x2, 
    0x2, 0x27a, 0x27c, 0x5, 0x78, 0x3d, 0x2, 0x27b, 0x279, 0x3, 0x2, 0x2, 
    0x2, 0x27c, 0x27f, 0x3, 0x2, 0x2, 0x2, 0x27d, 0x27b, 0x3, 0x2, 0x2, 
    0x2, 0x27d, 0x27e, 0x3, 0x2, 0x2, 0x2, 0x27e, 0x281, 0x3, 0x2, 0x2, 
    0x2, 0x27f, 0x27d, 0x3, 0x2, 0x2, 0x2, 0x280, 0x267, 0x3, 0x2, 0x2, 
    0x2, 0x280, 0x269, 0x3, 0x2, 0x2, 0x2, 0x280, 0x278, 0x3, 0x2, 0x2, 
    0x2, 0x281, 0x59, 0x3, 0x2, 0x2, 0x2, 0x282, 0x291, 0x5, 0x8a, 0x46, 
    0x2, 0x283, 0x284, 0x7, 0x4c, 0x2, 0x2, 0x284, 0x291, 0x5, 0x8a, 0x46, 
    0x2, 0x285, 0x286, 0x7, 0x63, 0x2, 0x2, 0x286, 0x289, 0x5, 0x58, 0x2d, 
    0x2, 0x287, 0x288, 0x7, 0x66, 0x2, 0x2, 0x288, 0x28a, 0x5, 0x58, 0x2d, 
    0x2, 0x289, 0x287, 0x3, 0x2, 0x2, 0x2, 0x289, 0x28a, 0x3, 0x2, 0x2, 
    0x2, 0x28a, 0x28b, 0x3, 0x2, 0x2, 0x2, 0x28b, 0x28d, 0x7, 0x64, 0x2, 
    0x2, 0x28c, 0x28e, 0x7, 0x9, 0x2, 0x2, 0x28d, 0x28c, 0x3, 0x2, 0x2, 
    0x2, 0x28d, 0x28e, 0x3, 0x2, 0x2, 0x2, 0x28e, 0x291, 0x3, 0x2, 0x2, 
    0x2, 0x28f, 0x291, 0x5, 0x50, 0x29, 0x2, 0x290, 0x282, 0x3, 0x2, 0x2, 
    0x2, 0x290, 0x283, 0x3, 0x2, 0x2, 0x2, 0x290, 0x285, 0x3, 0x2, 0x2, 
    0x2, 0x290, 0x28f, 0x3, 0x2, 0x2, 0x2, 0x291, 0x5b, 0x3, 0x2, 0x2, 0x2, 
    0x292, 0x294, 0x5, 0x8e, 0x48, 0x2, 0x293, 0x295, 0x5, 0x7a, 0x3e, 0x2, 
    0x294, 0x293, 0x3, 0x2, 0x2, 0x2, 0x294, 0x295, 0x3, 0x2, 0x2, 0x2, 
    0x295, 0x298, 0x3, 0x2, 0x2, 0x2, 0x296, 0x298, 0x5, 0x86, 0x44, 0x2, 
    0x297, 0x292, 0x3, 0x2, 0x2, 0x2, 0x297, 0x296, 0x3, 0x2, 0x2, 0x2, 
    0x298, 0x29a, 0x3, 0x2, 0x2, 0x2, 0x299, 0x29b, 0x5, 0x5e, 0x30, 0x2, 
    0x29a, 0x299, 0x3, 0x2, 0x2, 0x2, 0x29a, 0x29b, 0x3, 0x2, 0x2, 0x2, 
    0x29b, 0x5d, 0x3, 0x2, 0x2, 0x2, 0x29c, 0x29f, 0x7, 0x7, 0x2, 0x2, 0x29d, 
    0x2a0, 0x5, 0x86, 0x44, 0x2, 0x29e, 0x2a0, 0x5, 0x8a, 0x46, 0x2, 0x29f, 
    0x29d, 0x3, 0x2, 0x2, 0x2, 0x29f, 0x29e, 0x3, 0x2, 0x2, 0x2, 0x2a0, 
    0x5f, 0x3, 0x2, 0x2, 0x2, 0x2a1, 0x2a3, 0x5, 0x8a, 0x46, 0x2, 0x2a2, 
    0x2a4, 0x5, 0x7a, 0x3e, 0x2, 0x2a3, 0x2a2, 0x3, 0x2, 0x2, 0x2, 0x2a3, 
    0x2a4, 0x3, 0x2, 0x2, 0x2, 0x2a4, 0x2a6, 0x3, 0x2, 0x2, 0x2, 0x2a5, 
    0x2a7, 0x7, 0x6b, 0x2, 0x2, 0x2a6, 0x2a5, 0x3, 0x2, 0x2, 0x2, 0x2a6, 
    0x2a7, 0x3, 0x2, 0x2, 0x2, 0x2a7, 0x2a9, 0x3, 0x2, 0x2, 0x2, 0x2a8, 
    0x2aa, 0x5, 0x5e, 0x30, 0x2, 0x2a9, 0x2a8, 0x3, 0x2, 0x2, 0x2, 0x2a9, 
    0x2aa, 0x3, 0x2, 0x2, 0x2, 0x2aa, 0x2af, 0x3, 0x2, 0x2, 0x2, 0x2ab, 
    0x2ac, 0x7, 0x6f, 0x2, 0x2, 0x2ac, 0x2ae, 0x5, 0x5c, 0x2f, 0x2, 0x2ad, 
    0x2ab, 0x3, 0x2, 0x2, 0x2, 0x2ae, 0x2b1, 0x3, 0x2, 0x2, 0x2, 0x2af, 
    0x2ad, 0x3, 0x2, 0x2, 0x2, 0x2af, 0x2b0, 0x3, 0x2, 0x2, 0x2, 0x2b0, 
    0x2ce, 0x3, 0x2, 0x2, 0x2, 0x2b1, 0x2af, 0x3, 0x2, 0x2, 0x2, 0x2b2, 
    0x2b4, 0x5, 0x86, 0x44, 0x2, 0x2b3, 0x2b5, 0x5, 0x5e, 0x30, 0x2, 0x2b4, 
    0x2b3, 0x3, 0x2, 0x2, 0x2, 0x2b4, 0x2b5, 0x3, 0x2, 0x2, 0x2, 0x2b5, 
    0x2ba, 0x3, 0x2, 0x2, 0x2, 0x2b6, 0x2b7, 0x7, 0x6f, 0x2, 0x2, 0x2b7, 
    0x2b9, 0x5, 0x5c, 0x2f, 0x2, 0x2b8, 0x2b6, 0x3, 0x2, 0x2, 0x2, 0x2b9, 
    0x2bc, 0x3, 0x2, 0x2, 0x2, 0x2ba, 0x2b8, 0x3, 0x2, 0x2, 0x2, 0x2ba, 
    0x2bb, 0x3, 0x2, 0x2, 0x2, 0x2bb, 0x2ce, 0x3, 0x2, 0x2, 0x2, 0x2bc, 
    0x2ba, 0x3, 0x2, 0x2, 0x2, 0x2bd, 0x2be, 0x7, 0x63, 0x2, 0x2, 0x2be, 
    0x2c1, 0x5, 0x58, 0x2d, 0x2, 0x2bf, 0x2c0, 0x7, 0x66, 0x2, 0x2, 0x2c0, 
    0x2c2, 0x5, 0x58, 0x2d, 0x2, 0x2c1, 0x2bf, 0x3, 0x2, 0x2, 0x2, 0x2c1, 
    0x2c2, 0x3, 0x2, 0x2, 0x2, 0x2c2, 0x2c3, 0x3, 0x2, 0x2, 0x2, 0x2c3, 
    0x2c5, 0x7, 0x64, 0x2, 0x2, 0x2c4, 0x2c6, 0x7, 0x9, 0x2, 0x2, 0x2c5, 
    0x2c4, 0x3, 0x2, 0x2, 0x2, 0x2c5, 0x2c6, 0x3, 0x2, 0x2, 0x2, 0x2c6, 
    0x2c9, 0x3, 0x2, 0x2, 0x2, 0x2c7, 0x2c9, 0x5, 0x50, 0x29, 0x2, 0x2c8, 
    0x2bd, 0x3, 0x2, 0x2, 0x2, 0x2c8, 0x2c7, 0x3, 0x2, 0x2, 0x2, 0x2c9, 
    0x2cb, 0x3, 0x2, 0x2, 0x2, 0x2ca, 0x2cc, 0x7, 0x6b, 0x2, 0x2, 0x2cb, 
    0x2ca, 0x3, 0x2, 0x2, 0x2, 0x2cb, 0x2cc, 0x3, 0x2, 0x2, 0x2, 0x2cc, 
    0x2ce, 0x3, 0x2, 0x2, 0x2, 0x2cd, 0x2a1, 0x3, 0x2, 0x2, 0x2, 0x2cd, 
    0x2b2, 0x3, 0x2, 0x2, 0x2, 0x2cd, 0x2c8, 0x3, 0x2, 0x2, 0x2, 0x2ce, 
    0x61, 0x3, 0x2, 0x2, 0x2, 0x2cf, 0x2d0, 0x8, 0x32, 0x1, 0x2, 0x2d0, 
    0x2d4, 0x5, 0x66, 0x34, 0x2, 0x2d1, 0x2d3, 0x5, 0x64, 0x33, 0x2, 0x2d2, 
    0x2d1, 0x3, 0x2, 0x2, 0x2, 0x2d3, 0x2d6, 0x3, 0x2, 0x2, 0x2, 0x2d4, 
    0x2d2, 0x3, 0x2, 0x2, 0x2, 0x2d4, 0x2d5, 0x3, 0x2, 0x2, 0x2, 0x2d5, 
    0x2f8, 0x3, 0x2, 0x2, 0x2, 0x2d6, 0x2d4, 0x3, 0x2, 0x2, 0x2, 0x2d7, 
    0x2d8, 0x7, 0x78, 0x2, 0x2, 0x2d8, 0x2f8, 0x5, 0x62, 0x32, 0x14, 0x2d9, 
    0x2da, 0x7, 0x11, 0x2, 0x2, 0x2da, 0x2f8, 0x5, 0x62, 0x32, 0xc, 0x2db, 
    0x2dc, 0x7, 0x15, 0x2, 0x2, 0x2dc, 0x2dd, 0x5, 0x62, 0x32, 0x2, 0x2dd, 
    0x2de, 0x7, 0x16, 0x2, 0x2, 0x2de, 0x2df, 0x5, 0x62, 0x32, 0x2, 0x2df, 
    0x2e0, 0x7, 0x17, 0x2, 0x2, 0x2e0, 0x2e1, 0x5, 0x62, 0x32, 0x7, 0x2e1, 
    0x2f8, 0x3, 0x2, 0x2, 0x2, 0x2e2, 0x2e3, 0x7, 0x6, 0x2, 0x2, 0x2e3, 
    0x2e4, 0x5, 0x68, 0x35, 0x2, 0x2e4, 0x2e5, 0x7, 0x6c, 0x2, 0x2, 0x2e5, 
    0x2e6, 0x5, 0x62, 0x32, 0x6, 0x2e6, 0x2f8, 0x3, 0x2, 0x2, 0x2, 0x2e7, 
    0x2e8, 0x7, 0x18, 0x2, 0x2, 0x2e8, 0x2e9, 0x5, 0x6a, 0x36, 0x2, 0x2e9, 
    0x2ea, 0x7, 0x6c, 0x2, 0x2, 0x2ea, 0x2eb, 0x5, 0x62, 0x32, 0x5, 0x2eb, 
    0x2f8, 0x3, 0x2, 0x2, 0x2, 0x2ec, 0x2ed, 0x7, 0xb, 0x2, 0x2, 0x2ed, 
    0x2ee, 0x5, 0x6a, 0x36, 0x2, 0x2ee, 0x2ef, 0x7, 0x6c, 0x2, 0x2, 0x2ef, 
    0x2f0, 0x5, 0x62, 0x32, 0x2, 0x2f0, 0x2f1, 0x7, 0x66, 0x2, 0x2, 0x2f1, 
    0x2f2, 0x5, 0x62, 0x32, 0x4, 0x2f2, 0x2f8, 0x3, 0x2, 0x2, 0x2, 0x2f3, 
    0x2f4, 0x7, 0x8, 0x2, 0x2, 0x2f4, 0x2f5, 0x5, 0x8e, 0x48, 0x2, 0x2f5, 
    0x2f6, 0x5, 0x62, 0x32, 0x3, 0x2f6, 0x2f8, 0x3, 0x2, 0x2, 0x2, 0x2f7, 
    0x2cf, 0x3, 0x2, 0x2, 0x2, 0x2f7, 0x2d7, 0x3, 0x2, 0x2, 0x2, 0x2f7, 
    0x2d9, 0x3, 0x2, 0x2, 0x2, 0x2f7, 0x2db, 0x3, 0x2, 0x2, 0x2, 0x2f7, 
    0x2e2, 0x3, 0x2, 0x2, 0x2, 0x2f7, 0x2e7, 0x3, 0x2, 0x2, 0x2, 0x2f7, 
    0x2ec, 0x3, 0x2, 0x2, 0x2, 0x2f7, 0x2f3, 0x3, 0x2, 0x2, 0x2, 0x2f8, 
    0x323, 0x3, 0x2, 0x2, 0x2, 0x2f9, 0x2fa, 0xc, 0x13, 0x2, 0x2, 0x2fa, 
    0x2fb, 0x9, 0x7, 0x2, 0x2, 0x2fb, 0x322, 0x5, 0x62, 0x32, 0x14, 0x2fc, 
    0x2fd, 0xc, 0x12, 0x2, 0x2, 0x2fd, 0x2fe, 0x9, 0x8, 0x2, 0x2, 0x2fe, 
    0x322, 0x5, 0x62, 0x32, 0x13, 0x2ff, 0x300, 0xc, 0x11, 0x2, 0x2, 0x300, 
    0x301, 0x7, 0x76, 0x2, 0x2, 0x301, 0x322, 0x5, 0x62, 0x32, 0x12, 0x302, 
    0x303, 0xc, 0xf, 0x2, 0x2, 0x303, 0x304, 0x9, 0x9, 0x2, 0x2, 0x304, 
    0x322, 0x5, 0x62, 0x32, 0x10, 0x305, 0x309, 0xc, 0xe, 0x2, 0x2, 0x306, 
    0x30a, 0x9, 0xa, 0x2, 0x2, 0x307, 0x308, 0x7, 0x11, 0x2, 0x2, 0x308, 
    0x30a, 0x7, 0x13, 0x2, 0x2, 0x309, 0x306, 0x3, 0x2, 0x2, 0x2, 0x309, 
    0x307, 0x3, 0x2, 0x2, 0x2, 0x30a, 0x30b, 0x3, 0x2, 0x2, 0x2, 0x30b, 
    0x322, 0x5, 0x62, 0x32, 0xf, 0x30c, 0x30d, 0xc, 0xb, 0x2, 0x2, 0x30d, 
    0x30e, 0x7, 0xf, 0x2, 0x2, 0x30e, 0x322, 0x5, 0x62, 0x32, 0xc, 0x30f, 
    0x310, 0xc, 0xa, 0x2, 0x2, 0x310, 0x311, 0x7, 0x10, 0x2, 0x2, 0x311, 
    0x322, 0x5, 0x62, 0x32, 0xb, 0x312, 0x313, 0xc, 0x9, 0x2, 0x2, 0x313, 
    0x314, 0x7, 0x6a, 0x2, 0x2, 0x314, 0x322, 0x5, 0x62, 0x32, 0x9, 0x315, 
    0x316, 0xc, 0x8, 0x2, 0x2, 0x316, 0x317, 0x7, 0x1c, 0x2, 0x2, 0x317, 
    0x322, 0x5, 0x62, 0x32, 0x9, 0x318, 0x319, 0xc, 0x10, 0x2, 0x2, 0x319, 
    0x31a, 0x7, 0x14, 0x2, 0x2, 0x31a, 0x322, 0x5, 0x60, 0x31, 0x2, 0x31b, 
    0x31c, 0xc, 0xd, 0x2, 0x2, 0x31c, 0x31e, 0x7, 0x12, 0x2, 0x2, 0x31d, 
    0x31f, 0x7, 0x11, 0x2, 0x2, 0x31e, 0x31d, 0x3, 0x2, 0x2, 0x2, 0x31e, 
    0x31f, 0x3, 0x2, 0x2, 0x2, 0x31f, 0x320, 0x3, 0x2, 0x2, 0x2, 0x320, 
    0x322, 0x7, 0xe, 0x2, 0x2, 0x321, 0x2f9, 0x3, 0x2, 0x2, 0x2, 0x321, 
    0x2fc, 0x3, 0x2, 0x2, 0x2, 0x321, 0x2ff, 0x3, 0x2, 0x2, 0x2, 0x321, 
    0x302, 0x3, 0x2, 0x2, 0x2, 0x321, 0x305, 0x3, 0x2, 0x2, 0x2, 0x321, 
    0x30c, 0x3, 0x2, 0x2, 0x2, 0x321, 0x30f, 0x3, 0x2, 0x2, 0x2, 0x321, 
    0x312, 0x3, 0x2, 0x2, 0x2, 0x321, 0x315, 0x3, 0x2, 0x2, 0x2, 0x321, 
    0x318, 0x3, 0x2, 0x2, 0x2, 0x321, 0x31b, 0x3, 0x2, 0x2, 0x2, 0x322, 
    0x325, 0x3, 0x2, 0x2, 0x2, 0x323, 0x321, 0x3, 0x2, 0x2, 0x2, 0x323, 
    0x324, 0x3, 0x2, 0x2, 0x2, 0x324, 0x63, 0x3, 0x2, 0x2, 0x2, 0x325, 0x323, 
    0x3, 0x2, 0x2, 0x2, 0x326, 0x329, 0x9, 0xb, 0x2, 0x2, 0x327, 0x32a, 
    0x7, 0x58, 0x2, 0x2, 0x328, 0x32a, 0x5, 0x86, 0x44, 0x2, 0x329, 0x327, 
    0x3, 0x2, 0x2, 0x2, 0x329, 0x328, 0x3, 0x2, 0x2, 0x2, 0x32a, 0x331, 
    0x3, 0x2, 0x2, 0x2, 0x32b, 0x32c, 0x7, 0x63, 0x2, 0x2, 0x32c, 0x32d, 
    0x5, 0x62, 0x32, 0x2, 0x32d, 0x32e, 0x7, 0x64, 0x2, 0x2, 0x32e, 0x331, 
    0x3, 0x2, 0x2, 0x2, 0x32f, 0x331, 0x5, 0x7a, 0x3e, 0x2, 0x330, 0x326, 
    0x3, 0x2, 0x2, 0x2, 0x330, 0x32b, 0x3, 0x2, 0x2, 0x2, 0x330, 0x32f, 
    0x3, 0x2, 0x2, 0x2, 0x331, 0x65, 0x3, 0x2, 0x2, 0x2, 0x332, 0x349, 0x9, 
    0xc, 0x2, 0x2, 0x333, 0x349, 0x5, 0x86, 0x44, 0x2, 0x334, 0x337, 0x7, 
    0x68, 0x2, 0x2, 0x335, 0x338, 0x7, 0x58, 0x2, 0x2, 0x336, 0x338, 0x5, 
    0x86, 0x44, 0x2, 0x337, 0x335, 0x3, 0x2, 0x2, 0x2, 0x337, 0x336, 0x3, 
    0x2, 0x2, 0x2, 0x338, 0x349, 0x3, 0x2, 0x2, 0x2, 0x339, 0x349, 0x5, 
    0x8e, 0x48, 0x2, 0x33a, 0x33b, 0x7, 0x61, 0x2, 0x2, 0x33b, 0x33c, 0x5, 
    0x62, 0x32, 0x2, 0x33c, 0x33d, 0x7, 0x62, 0x2, 0x2, 0x33d, 0x349, 0x3, 
    0x2, 0x2, 0x2, 0x33e, 0x349, 0x5, 0x7e, 0x40, 0x2, 0x33f, 0x349, 0x5, 
    0x82, 0x42, 0x2, 0x340, 0x341, 0x7, 0x1a, 0x2, 0x2, 0x341, 0x342, 0x5, 
    0x62, 0x32, 0x2, 0x342, 0x343, 0x5, 0x70, 0x39, 0x2, 0x343, 0x349, 0x3, 
    0x2, 0x2, 0x2, 0x344, 0x345, 0x7, 0xa, 0x2, 0x2, 0x345, 0x346, 0x5, 
    0x6a, 0x36, 0x2, 0x346, 0x347, 0x5, 0x82, 0x42, 0x2, 0x347, 0x349, 0x3, 
    0x2, 0x2, 0x2, 0x348, 0x332, 0x3, 0x2, 0x2, 0x2, 0x348, 0x333, 0x3, 
    0x2, 0x2, 0x2, 0x348, 0x334, 0x3, 0x2, 0x2, 0x2, 0x348, 0x339, 0x3, 
    0x2, 0x2, 0x2, 0x348, 0x33a, 0x3, 0x2, 0x2, 0x2, 0x348, 0x33e, 0x3, 
    0x2, 0x2, 0x2, 0x348, 0x33f, 0x3, 0x2, 0x2, 0x2, 0x348, 0x340, 0x3, 
    0x2, 0x2, 0x2, 0x348, 0x344, 0x3, 0x2, 0x2, 0x2, 0x349, 0x67, 0x3, 0x2, 
    0x2, 0x2, 0x34a, 0x357, 0x5, 0x6e, 0x38, 0x2, 0x34b, 0x34c, 0x7, 0x61, 
    0x2, 0x2, 0x34c, 0x351, 0x5, 0x6e, 0x38, 0x2, 0x34d, 0x34e, 0x7, 0x65, 
    0x2, 0x2, 0x34e, 0x350, 0x5, 0x6e, 0x38, 0x2, 0x34f, 0x34d, 0x3, 0x2, 
    0x2, 0x2, 0x350, 0x353, 0x3, 0x2, 0x2, 0x2, 0x351, 0x34f, 0x3, 0x2, 
    0x2, 0x2, 0x351, 0x352, 0x3, 0x2, 0x2, 0x2, 0x352, 0x354, 0x3, 0x2, 
    0x2, 0x2, 0x353, 0x351, 0x3, 0x2, 0x2, 0x2, 0x354, 0x355, 0x7, 0x62, 
    0x2, 0x2, 0x355, 0x357, 0x3, 0x2, 0x2, 0x2, 0x356, 0x34a, 0x3, 0x2, 
    0x2, 0x2, 0x356, 0x34b, 0x3, 0x2, 0x2, 0x2, 0x357, 0x69, 0x3, 0x2, 0x2, 
    0x2, 0x358, 0x35d, 0x5, 0x6c, 0x37, 0x2, 0x359, 0x35a, 0x7, 0x65, 0x2, 
    0x2, 0x35a, 0x35c, 0x5, 0x6c, 0x37, 0x2, 0x35b, 0x359, 0x3, 0x2, 0x2, 
    0x2, 0x35c, 0x35f, 0x3, 0x2, 0x2, 0x2, 0x35d, 0x35b, 0x3, 0x2, 0x2, 
    0x2, 0x35d, 0x35e, 0x3, 0x2, 0x2, 0x2, 0x35e, 0x362, 0x3, 0x2, 0x2, 
    0x2, 0x35f, 0x35d, 0x3, 0x2, 0x2, 0x2, 0x360, 0x361, 0x7, 0x19, 0x2, 
    0x2, 0x361, 0x363, 0x5, 0x62, 0x32, 0x2, 0x362, 0x360, 0x3, 0x2, 0x2, 
    0x2, 0x362, 0x363, 0x3, 0x2, 0x2, 0x2, 0x363, 0x6b, 0x3, 0x2, 0x2, 0x2, 
    0x364, 0x36e, 0x5, 0x6e, 0x38, 0x2, 0x365, 0x366, 0x7, 0x61, 0x2, 0x2, 
    0x366, 0x369, 0x5, 0x6e, 0x38, 0x2, 0x367, 0x368, 0x7, 0x65, 0x2, 0x2, 
    0x368, 0x36a, 0x5, 0x6e, 0x38, 0x2, 0x369, 0x367, 0x3, 0x2, 0x2, 0x2, 
    0x369, 0x36a, 0x3, 0x2, 0x2, 0x2, 0x36a, 0x36b, 0x3, 0x2, 0x2, 0x2, 
    0x36b, 0x36c, 0x7, 0x62, 0x2, 0x2, 0x36c, 0x36e, 0x3, 0x2, 0x2, 0x2, 
    0x36d, 0x364, 0x3, 0x2, 0x2, 0x2, 0x36d, 0x365, 0x3, 0x2, 0x2, 0x2, 
    0x36e, 0x36f, 0x3, 0x2, 0x2, 0x2, 0x36f, 0x370, 0x7, 0x13, 0x2, 0x2, 
    0x370, 0x371, 0x5, 0x62, 0x32, 0x2, 0x371, 0x6d, 0x3, 0x2, 0x2, 0x2, 
    0x372, 0x375, 0x5, 0x8e, 0x48, 0x2, 0x373, 0x375, 0x7, 0x57, 0x2, 0x2, 
    0x374, 0x372, 0x3, 0x2, 0x2, 0x2, 0x374, 0x373, 0x3, 0x2, 0x2, 0x2, 
    0x375, 0x6f, 0x3, 0x2, 0x2, 0x2, 0x376, 0x378, 0x7, 0x5f, 0x2, 0x2, 
    0x377, 0x379, 0x5, 0x72, 0x3a, 0x2, 0x378, 0x377, 0x3, 0x2, 0x2, 0x2, 
    0x378, 0x379, 0x3, 0x2, 0x2, 0x2, 0x379, 0x380, 0x3, 0x2, 0x2, 0x2, 
    0x37a, 0x37c, 0x5, 0x6, 0x4, 0x2, 0x37b, 0x37d, 0x5, 0x72, 0x3a, 0x2, 
    0x37c, 0x37b, 0x3, 0x2, 0x2, 0x2, 0x37c, 0x37d, 0x3, 0x2, 0x2, 0x2, 
    0x37d, 0x37f, 0x3, 0x2, 0x2, 0x2, 0x37e, 0x37a, 0x3, 0x2, 0x2, 0x2, 
    0x37f, 0x382, 0x3, 0x2, 0x2, 0x2, 0x380, 0x37e, 0x3, 0x2, 0x2, 0x2, 
    0x380, 0x381, 0x3, 0x2, 0x2, 0x2, 0x381, 0x383, 0x3, 0x2, 0x2, 0x2, 
    0x382, 0x380, 0x3, 0x2, 0x2, 0x2, 0x383, 0x384, 0x7, 0x60, 0x2, 0x2, 
    0x384, 0x71, 0x3, 0x2, 0x2, 0x2, 0x385, 0x388, 0x5, 0x74, 0x3b, 0x2, 
    0x386, 0x387, 0x7, 0x15, 0x2, 0x2, 0x387, 0x389, 0x5, 0x62, 0x32, 0x2, 
    0x388, 0x386, 0x3, 0x2, 0x2, 0x2, 0x388, 0x389, 0x3, 0x2, 0x2, 0x2, 
    0x389, 0x38a, 0x3, 0x2, 0x2, 0x2, 0x38a, 0x38b, 0x7, 0x6c, 0x2, 0x2, 
    0x38b, 0x38c, 0x5, 0x62, 0x32, 0x2, 0x38c, 0x73, 0x3, 0x2, 0x2, 0x2, 
    0x38d, 0x392, 0x5, 0x76, 0x3c, 0x2, 0x38e, 0x38f, 0x7, 0x65, 0x2, 0x2, 
    0x38f, 0x391, 0x5, 0x76, 0x3c, 0x2, 0x390, 0x38e, 0x3, 0x2, 0x2, 0x2, 
    0x391, 0x394, 0x3, 0x2, 0x2, 0x2, 0x392, 0x390, 0x3, 0x2, 0x2, 0x2, 
    0x392, 0x393, 0x3, 0x2, 0x2, 0x2, 0x393, 0x75, 0x3, 0x2, 0x2, 0x2, 0x394, 
    0x392, 0x3, 0x2, 0x2, 0x2, 0x395, 0x398, 0x5, 0x78, 0x3d, 0x2, 0x396, 
    0x397, 0x7, 0x67, 0x2, 0x2, 0x397, 0x399, 0x5, 0x78, 0x3d, 0x2, 0x398, 
    0x396, 0x3, 0x2, 0x2, 0x2, 0x398, 0x399, 0x3, 0x2, 0x2, 0x2, 0x399, 
    0x39d, 0x3, 0x2, 0x2, 0x2, 0x39a, 0x39d, 0x5, 0x8a, 0x46, 0x2, 0x39b, 
    0x39d, 0x7, 0x57, 0x2, 0x2, 0x39c, 0x395, 0x3, 0x2, 0x2, 0x2, 0x39c, 
    0x39a, 0x3, 0x2, 0x2, 0x2, 0x39c, 0x39b, 0x3, 0x2, 0x2, 0x2, 0x39d, 
    0x77, 0x3, 0x2, 0x2, 0x2, 0x39e, 0x3a0, 0x7, 0x78, 0x2, 0x2, 0x39f, 
    0x39e, 0x3, 0x2, 0x2, 0x2, 0x39f, 0x3a0, 0x3, 0x2, 0x2, 0x2, 0x3a0, 
    0x3a1, 0x3, 0x2, 0x2, 0x2, 0x3a1, 0x3a8, 0x7, 0x5a, 0x2, 0x2, 0x3a2, 
    0x3a8, 0x7, 0x59, 0x2, 0x2, 0x3a3, 0x3a8, 0x5, 0x86, 0x44, 0x2, 0x3a4, 
    0x3a8, 0x7, 0xc, 0x2, 0x2, 0x3a5, 0x3a8, 0x7, 0xd, 0x2, 0x2, 0x3a6, 
    0x3a8, 0x7, 0xe, 0x2, 0x2, 0x3a7, 0x39f, 0x3, 0x2, 0x2, 0x2, 0x3a7, 
    0x3a2, 0x3, 0x2, 0x2, 0x2, 0x3a7, 0x3a3, 0x3, 0x2, 0x2, 0x2, 0x3a7, 
    0x3a4, 0x3, 0x2, 0x2, 0x2, 0x3a7, 0x3a5, 0x3, 0x2, 0x2, 0x2, 0x3a7, 
    0x3a6, 0x3, 0x2, 0x2, 0x2, 0x3a8, 0x79, 0x3, 0x2, 0x2, 0x2, 0x3a9, 0x3ab, 
    0x7, 0x61, 0x2, 0x2, 0x3aa, 0x3ac, 0x5, 0x7c, 0x3f, 0x2, 0x3ab, 0x3aa, 
    0x3, 0x2, 0x2, 0x2, 0x3ab, 0x3ac, 0x3, 0x2, 0x2, 0x2, 0x3ac, 0x3b3, 
    0x3, 0x2, 0x2, 0x2, 0x3ad, 0x3af, 0x7, 0x65, 0x2, 0x2, 0x3ae, 0x3b0, 
    0x5, 0x7c, 0x3f, 0x2, 0x3af, 0x3ae, 0x3, 0x2, 0x2, 0x2, 0x3af, 0x3b0, 
    0x3, 0x2, 0x2, 0x2, 0x3b0, 0x3b2, 0x3, 0x2, 0x2, 0x2, 0x3b1, 0x3ad, 
    0x3, 0x2, 0x2, 0x2, 0x3b2, 0x3b5, 0x3, 0x2, 0x2, 0x2, 0x3b3, 0x3b1, 
    0x3, 0x2, 0x2, 0x2, 0x3b3, 0x3b4, 0x3, 0x2, 0x2, 0x2, 0x3b4, 0x3b6, 
    0x3, 0x2, 0x2, 0x2, 0x3b5, 0x3b3, 0x3, 0x2, 0x2, 0x2, 0x3b6, 0x3b7, 
    0x7, 0x62, 0x2, 0x2, 0x3b7, 0x7b, 0x3, 0x2, 0x2, 0x2, 0x3b8, 0x3b9, 
    0x7, 0x58, 0x2, 0x2, 0x3b9, 0x3bb, 0x7, 0x66, 0x2, 0x2, 0x3ba, 0x3b8, 
    0x3, 0x2, 0x2, 0x2, 0x3ba, 0x3bb, 0x3, 0x2, 0x2, 0x2, 0x3bb, 0x3bc, 
    0x3, 0x2, 0x2, 0x2, 0x3bc, 0x3bd, 0x5, 0x62, 0x32, 0x2, 0x3bd, 0x7d, 
    0x3, 0x2, 0x2, 0x2, 0x3be, 0x3c0, 0x7, 0x63, 0x2, 0x2, 0x3bf, 0x3c1, 
    0x5, 0x80, 0x41, 0x2, 0x3c0, 0x3bf, 0x3, 0x2, 0x2, 0x2, 0x3c0, 0x3c1, 
    0x3, 0x2, 0x2, 0x2, 0x3c1, 0x3c8, 0x3, 0x2, 0x2, 0x2, 0x3c2, 0x3c4, 
    0x7, 0x65, 0x2, 0x2, 0x3c3, 0x3c5, 0x5, 0x80, 0x41, 0x2, 0x3c4, 0x3c3, 
    0x3, 0x2, 0x2, 0x2, 0x3c4, 0x3c5, 0x3, 0x2, 0x2, 0x2, 0x3c5, 0x3c7, 
    0x3, 0x2, 0x2, 0x2, 0x3c6, 0x3c2, 0x3, 0x2, 0x2, 0x2, 0x3c7, 0x3ca, 
    0x3, 0x2, 0x2, 0x2, 0x3c8, 0x3c6, 0x3, 0x2, 0x2, 0x2, 0x3c8, 0x3c9, 
    0x3, 0x2, 0x2, 0x2, 0x3c9, 0x3cb, 0x3, 0x2, 0x2, 0x2, 0x3ca, 0x3c8, 
    0x3, 0x2, 0x2, 0x2, 0x3cb, 0x3cc, 0x7, 0x64, 0x2, 0x2, 0x3cc, 0x7f, 
    0x3, 0x2, 0x2, 0x2, 0x3cd, 0x3cf, 0x7, 0x67, 0x2, 0x2, 0x3ce, 0x3cd, 
    0x3, 0x2, 0x2, 0x2, 0x3ce, 0x3cf, 0x3, 0x2, 0x2, 0x2, 0x3cf, 0x3d0, 
    0x3, 0x2, 0x2, 0x2, 0x3d0, 0x3d1, 0x5, 0x62, 0x32, 0x2, 0x3d1, 0x81, 
    0x3, 0x2, 0x2, 0x2, 0x3d2, 0x3d4, 0x7, 0x5f, 0x2, 0x2, 0x3d3, 0x3d5, 
    0x5, 0x84, 0x43, 0x2, 0x3d4, 0x3d3, 0x3, 0x2, 0x2, 0x2, 0x3d4, 0x3d5, 
    0x3, 0x2, 0x2, 0x2, 0x3d5, 0x3dc, 0x3, 0x2, 0x2, 0x2, 0x3d6, 0x3d8, 
    0x5, 0x6, 0x4, 0x2, 0x3d7, 0x3d9, 0x5, 0x84, 0x43, 0x2, 0x3d8, 0x3d7, 
    0x3, 0x2, 0x2, 0x2, 0x3d8, 0x3d9, 0x3, 0x2, 0x2, 0x2, 0x3d9, 0x3db, 
    0x3, 0x2, 0x2, 0x2, 0x3da, 0x3d6, 0x3, 0x2, 0x2, 0x2, 0x3db, 0x3de, 
    0x3, 0x2, 0x2, 0x2, 0x3dc, 0x3da, 0x3, 0x2, 0x2, 0x2, 0x3dc, 0x3dd, 
    0x3, 0x2, 0x2, 0x2, 0x3dd, 0x3df, 0x3, 0x2, 0x2, 0x2, 0x3de, 0x3dc, 
    0x3, 0x2, 0x2, 0x2, 0x3df, 0x3e0, 0x7, 0x60, 0x2, 0x2, 0x3e0, 0x83, 
    0x3, 0x2, 0x2, 0x2, 0x3e1, 0x3e2, 0x5, 0x8c, 0x47, 0x2, 0x3e2, 0x3e3, 
    0x7, 0x66, 0x2, 0x2, 0x3e3, 0x3e4, 0x5, 0x62, 0x32, 0x2, 0x3e4, 0x3ef, 
    0x3, 0x2, 0x2, 0x2, 0x3e5, 0x3e6, 0x7, 0x63, 0x2, 0x2, 0x3e6, 0x3e7, 
    0x5, 0x62, 0x32, 0x2, 0x3e7, 0x3e8, 0x7, 0x64, 0x2, 0x2, 0x3e8, 0x3e9, 
    0x7, 0x66, 0x2, 0x2, 0x3e9, 0x3ea, 0x5, 0x62, 0x32, 0x2, 0x3ea, 0x3ef, 
    0x3, 0x2, 0x2, 0x2, 0x3eb, 0x3ec, 0x7, 0x67, 0x2, 0x2, 0x3ec, 0x3ef, 
    0x5, 0x62, 0x32, 0x2, 0x3ed, 0x3ef, 0x5, 0x8e, 0x48, 0x2, 0x3ee, 0x3e1, 
    0x3, 0x2, 0x2, 0x2, 0x3ee, 0x3e5, 0x3, 0x2, 0x2, 0x2, 0x3ee, 0x3eb, 
    0x3, 0x2, 0x2, 0x2, 0x3ee, 0x3ed, 0x3, 0x2, 0x2, 0x2, 0x3ef, 0x85, 0x3, 
    0x2, 0x2, 0x2, 0x3f0, 0x3f7, 0x7, 0x5e, 0x2, 0x2, 0x3f1, 0x3f6, 0x7, 
    0x85, 0x2, 0x2, 0x3f2, 0x3f6, 0x7, 0x86, 0x2, 0x2, 0x3f3, 0x3f6, 0x7, 
    0x87, 0x2, 0x2, 0x3f4, 0x3f6, 0x5, 0x88, 0x45, 0x2, 0x3f5, 0x3f1, 0x3, 
    0x2, 0x2, 0x2, 0x3f5, 0x3f2, 0x3, 0x2, 0x2, 0x2, 0x3f5, 0x3f3, 0x3, 
    0x2, 0x2, 0x2, 0x3f5, 0x3f4, 0x3, 0x2, 0x2, 0x2, 0x3f6, 0x3f9, 0x3, 
    0x2, 0x2, 0x2, 0x3f7, 0x3f5, 0x3, 0x2, 0x2, 0x2, 0x3f7, 0x3f8, 0x3, 
    0x2, 0x2, 0x2, 0x3f8, 0x3fa, 0x3, 0x2, 0x2, 0x2, 0x3f9, 0x3f7, 0x3, 
    0x2, 0x2, 0x2, 0x3fa, 0x3fe, 0x7, 0x83, 0x2, 0x2, 0x3fb, 0x3fe, 0x7, 
    0x5c, 0x2, 0x2, 0x3fc, 0x3fe, 0x7, 0x5d, 0x2, 0x2, 0x3fd, 0x3f0, 0x3, 
    0x2, 0x2, 0x2, 0x3fd, 0x3fb, 0x3, 0x2, 0x2, 0x2, 0x3fd, 0x3fc, 0x3, 
    0x2, 0x2, 0x2, 0x3fe, 0x87, 0x3, 0x2, 0x2, 0x2, 0x3ff, 0x400, 0x7, 0x84, 
    0x2, 0x2, 0x400, 0x401, 0x5, 0x62, 0x32, 0x2, 0x401, 0x402, 0x7, 0x60, 
    0x2, 0x2, 0x402, 0x89, 0x3, 0x2, 0x2, 0x2, 0x403, 0x408, 0x5, 0x8e, 
    0x48, 0x2, 0x404, 0x405, 0x7, 0x68, 0x2, 0x2, 0x405, 0x407, 0x7, 0x58, 
    0x2, 0x2, 0x406, 0x404, 0x3, 0x2, 0x2, 0x2, 0x407, 0x40a, 0x3, 0x2, 
    0x2, 0x2, 0x408, 0x406, 0x3, 0x2, 0x2, 0x2, 0x408, 0x409, 0x3, 0x2, 
    0x2, 0x2, 0x409, 0x8b, 0x3, 0x2, 0x2, 0x2, 0x40a, 0x408, 0x3, 0x2, 0x2, 
    0x2, 0x40b, 0x40e, 0x7, 0x58, 0x2, 0x2, 0x40c, 0x40e, 0x5, 0x86, 0x44, 
    0x2, 0x40d, 0x40b, 0x3, 0x2, 0x2, 0x2, 0x40d, 0x40c, 0x3, 0x2, 0x2, 
    0x2, 0x40e, 0x8d, 0x3, 0x2, 0x2, 0x2, 0x40f, 0x410, 0x9, 0xd, 0x2, 0x2, 
    0x410, 0x8f, 0x3, 0x2, 0x2, 0x2, 0x8c, 0x91, 0x95, 0x99, 0xa0, 0xab, 
    0xbc, 0xc0, 0xc9, 0xd0, 0xd7, 0xdd, 0xe1, 0xe5, 0xed, 0xf5, 0xf9, 0xfd, 
    0x10c, 0x11d, 0x121, 0x125, 0x129, 0x131, 0x135, 0x13b, 0x141, 0x145, 
    0x149, 0x153, 0x15e, 0x169, 0x177, 0x184, 0x189, 0x18d, 0x191, 0x195, 
    0x1a0, 0x1a4, 0x1a9, 0x1ad, 0x1b1, 0x1b5, 0x1b9, 0x1bd, 0x1c8, 0x1d3, 
    0x1da, 0x1e8, 0x1ec, 0x1f0, 0x1f4, 0x1fe, 0x202, 0x206, 0x20e, 0x216, 
    0x218, 0x21e, 0x223, 0x227, 0x22d, 0x236, 0x23a, 0x23e, 0x242, 0x248, 
    0x24f, 0x253, 0x257, 0x25b, 0x265, 0x26b, 0x273, 0x276, 0x27d, 0x280, 
    0x289, 0x28d, 0x290, 0x294, 0x297, 0x29a, 0x29f, 0x2a3, 0x2a6, 0x2a9, 
    0x2af, 0x2b4, 0x2ba, 0x2c1, 0x2c5, 0x2c8, 0x2cb, 0x2cd, 0x2d4, 0x2f7, 
    0x309, 0x31e, 0x321, 0x323, 0x329, 0x330, 0x337, 0x348, 0x351, 0x356, 
    0x35d, 0x362, 0x369, 0x36d, 0x374, 0x378, 0x37c, 0x380, 0x388, 0x392, 
    0x398, 0x39c, 0x39f, 0x3a7, 0x3ab, 0x3af, 0x3b3, 0x3ba, 0x3c0, 0x3c4, 
    0x3c8, 0x3ce, 0x3d4, 0x3d8, 0x3dc, 0x3ee, 0x3f5, 0x3f7, 0x3fd, 0x408, 
    0x40d, 
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
