// Parser of the Conn language. It sees the tokens that compiler/syntax/layout lets through: brackets are balanced,
// a line end is there only where a member may end, and a word after `.` or before `:` is an ID.
// Every repeated element (`…Member`, `entry`, `arg`, …) is a rule of its own: recovery skips to the end of the
// element and no further. Prefix forms are alternatives of the one expression rule and end with it: only so does ANTLR
// give them a precedence, and prediction stays local.
parser grammar ConnParser;
options { tokenVocab = ConnLexer; }

file : item? (sep item?)* EOF ;
item : connectorDecl | declaration ;

sep : NL | COMMA ;

// ---- declarations --------------------------------------------------------------------------------------------------
declaration
    : shapeDecl | modelDecl | enumDecl | mapDecl | pagesDecl | authDecl | errorsDecl ;

shapeDecl : SHAPE qname fieldBlock ;
modelDecl : MODEL qname fieldBlock ;
enumDecl  : ENUM qname enumBlock ;
mapDecl   : MAP (ID COLON)? qname params? ARROW qname object ;
pagesDecl : PAGES_DECL qname params? pagesBlock ;
authDecl  : AUTH_DECL qname params? authBlock ;
errorsDecl : ERRORS_DECL qname params? verdictBlock ;

enumBlock  : LBRACE enumMember? (sep enumMember?)* RBRACE ;
enumMember : ident (EQ string)? ;

connectorDecl  : CONNECTOR ident connectorBlock ;
connectorBlock : LBRACE connectorMember? (sep connectorMember?)* RBRACE ;
connectorMember
    : TITLE string                                              # title
    | CATEGORY ident                                            # category
    | VERSION string                                            # connectorVersion
    | DOCS string                                               # docs
    | CONFIG APP? fieldBlock                                    # config
    | BASE expr                                                 # base
    | HOSTS hostList                                            # hosts
    | AUTH policyUse                                            # connectorAuth
    | pagesUse                                                  # connectorPages
    | errorsUse                                                 # connectorErrors
    | limitsUse                                                 # connectorLimits
    | HEADERS object                                            # headers
    | QUERY object                                              # connectorQuery
    | LET ident EQ expr                                         # connectorLet
    | PROBE request (FATARROW expr)?                            # probe
    | streamDecl                                                # connectorStream
    | declaration                                               # connectorDeclaration
    ;

hostList : LBRACK host? (COMMA host?)* RBRACK ;
host     : string (SEND AUTH)? (DOWNLOAD ONLY)? ;

// ---- streams -------------------------------------------------------------------------------------------------------
streamDecl  : STREAM ident (COLON qname)? streamBlock ;
streamBlock : LBRACE streamMember? (sep streamMember?)* RBRACE ;
streamMember
    : request                                                   # streamRequest
    | RECORDS expr (WHERE expr)?                                # records
    | WHERE expr                                                # where
    | KEY expr                                                  # streamKey
    | CURSOR (expr | TOKEN expr) cursorClause*                  # cursor
    | ORDER ident                                               # order
    | DELETES (FLAGGED expr | FROM ident | ID)                  # deletes
    | VERSION expr                                              # recordVersion
    | AUTH policyUse                                            # streamAuth
    | pagesUse                                                  # streamPages
    | errorsUse                                                 # streamErrors
    | limitsUse                                                 # streamLimits
    | VIA policyUse                                             # via
    | FILTER ident                                              # filter
    | KEEP SOURCE                                               # keepSource
    | readDecl                                                  # streamRead
    ;
readDecl : READ ident (WHEN expr)? streamBlock ;
cursorClause
    : FROM expr | UNTIL expr | LOOKBACK expr | WINDOW expr | ORDER ident | EXCLUSIVE ;

request   : METHOD expr partBlock? ;
partBlock : LBRACE part? (sep part?)* RBRACE ;
part      : (QUERY | HEADER | FORM) object | (JSON | URL) expr | AUTH policyUse ;

// ---- policies ------------------------------------------------------------------------------------------------------
policyUse : qname args? ;
pagesUse  : PAGES (policyUse | pagesBlock) ;
errorsUse : ERRORS (ONLY? verdictBlock | policyUse) ;

pagesBlock  : LBRACE pagesMember? (sep pagesMember?)* RBRACE ;
pagesMember
    : STATE stateVariable (COMMA stateVariable)*                # state
    | SEND sendBody                                             # pagesSend
    | NEXT assignment (COMMA assignment)*                       # next
    | STOP WHEN expr                                            # stop
    | REPEATS                                                   # repeats
    ;
stateVariable : ID COLON type EQ expr ;
assignment    : ident EQ expr ;
sendBody      : part | partBlock ;

authBlock  : LBRACE authMember? (sep authMember?)* RBRACE ;
authMember : SEND sendBody ;

verdictBlock : LBRACE verdictArm? (sep verdictArm?)* RBRACE ;
verdictArm   : patterns (IF expr)? FATARROW verdict ;
verdict
    : MATCH expr verdictBlock                                   # matchVerdict
    | verdictLink (THEN verdictLink)*                           # chainVerdict
    ;
verdictLink : verdictWord verdictClause* ;
verdictWord
    : FAIL (ident args?)?
    | (OK | EMPTY_ | SKIP_ | RENEW) args?
    | RETRY | RESTART
    | SHRINK TO expr
    | USE ident
    ;
verdictClause : AFTER expr | AT expr | UP TO expr ;

limitsUse   : LIMITS ONLY? limitsBlock ;
limitsBlock : LBRACE limit? (sep limit?)* RBRACE ;
limit
    : REMAINING expr limitScope?                                # remainingLimit
    | RESET expr                                                # resetLimit
    | expr (PER expr | AT ONCE) limitScope?                     # countLimit
    ;
limitScope  : PER ident ;

// ---- types ---------------------------------------------------------------------------------------------------------
fieldBlock : LBRACE field? (sep field?)* RBRACE ;
field      : DOTDOT? key COLON type (EQ expr)? ;
params     : LPAREN param? (COMMA param?)* RPAREN ;
param      : ID COLON type (EQ expr)? ;

type : FATARROW type                                            # perAnswerType
     | baseType QUESTION? (AS format (PIPE format)*)?           # plainType
     | constant (PIPE constant)*                                # literalType
     ;
baseType
    : qname                                                     # namedType
    | REF qname                                                 # referenceType
    | LBRACK type (COLON type)? RBRACK OR_ONE?                  # listType
    | fieldBlock                                                # recordType
    ;
format : (ident args? | string) zone? ;
zone   : IN_ZONE (string | qname) ;

// A bare word is a format or a type: the tree builder tells them apart.
asTarget
    : qname args? QUESTION? zone? (PIPE format)*                # asName
    | string zone? (PIPE format)*                               # asPattern
    | (LBRACK type (COLON type)? RBRACK OR_ONE? | fieldBlock) QUESTION?  # asType
    ;

// ---- expressions, strongest first ----------------------------------------------------------------------------------
expr
    : primary suffix*                                           # plain
    | MINUS expr                                                # negation
    | expr op=(STAR | SLASH | PERCENT) expr                     # binary
    | expr op=(PLUS | MINUS) expr                               # binary
    | expr op=CONCAT expr                                       # binary
    | expr AS asTarget                                          # cast
    | expr op=(LT | LE | GT | GE) expr                          # binary
    | expr (op=(EQEQ | NE | IN) | op=NOT IN) expr               # binary
    | expr IS NOT? NULL_                                        # isNull
    | NOT expr                                                  # not
    | expr op=AND expr                                          # binary
    | expr op=OR expr                                           # binary
    | <assoc=right> expr op=QQ expr                             # binary
    | expr op=CATCH expr                                        # binary
    | IF expr THEN expr ELSE expr                               # conditional
    | LAMBDA lambdaParams FATARROW expr                         # lambda
    | FOR forHead FATARROW expr                                 # forList
    | FOR_DICTIONARY forHead FATARROW expr COLON expr           # forDictionary
    | IN_PLACE ident expr                                       # placed
    ;

suffix : (DOT | QDOT) (ID | string) | LBRACK expr RBRACK | args ;

primary
    : (NUMBER | DURATION | TRUE | FALSE | NULL_)                # literal
    | string                                                    # text
    | DOT (ID | string)                                         # recordField
    | ident                                                     # name
    | LPAREN expr RPAREN                                        # group
    | list                                                      # listValue
    | object                                                    # objectValue
    | MATCH expr armBlock                                       # matchValue
    | FOR_RECORDS forHead object                                # forRecords
    ;

lambdaParams : binding | LPAREN binding (COMMA binding)* RPAREN ;
forHead      : forSource (COMMA forSource)* (WHERE expr)? ;
forSource    : (binding | LPAREN binding (COMMA binding)? RPAREN) IN expr ;
binding      : ident | UNDERSCORE ;

armBlock : LBRACE arm? (sep arm?)* RBRACE ;
arm      : patterns (IF expr)? FATARROW expr ;
patterns : pattern (COMMA pattern)* ;
pattern  : constant (DOTDOT constant)? | qname | UNDERSCORE ;
constant : MINUS? NUMBER | DURATION | string | TRUE | FALSE | NULL_ ;

args : LPAREN arg? (COMMA arg?)* RPAREN ;
arg  : (ID COLON)? expr ;

list    : LBRACK element? (COMMA element?)* RBRACK ;
element : DOTDOT? expr ;

object : LBRACE entry? (sep entry?)* RBRACE ;
entry
    : key COLON expr                                            # pair
    | LBRACK expr RBRACK COLON expr                             # computed
    | DOTDOT expr                                               # spread
    | ident                                                     # shorthand
    ;

string : TAG? QUOTE (TEXT | ESC | BAD_ESC | interpolation)* QUOTE_END | BLOCK_STRING | RAW_STRING ;
interpolation : INTERP expr RBRACE ;

// ---- names ---------------------------------------------------------------------------------------------------------
qname : ident (DOT ID)* ;
key   : ID | string ;
ident
    : ID | METHOD
    | CONNECTOR | SHAPE | MODEL | ENUM | MAP | STREAM | PAGES | AUTH | ERRORS | ONLY | TITLE | CATEGORY | VERSION
    | DOCS | CONFIG | APP | BASE | HOSTS | HEADERS | DOWNLOAD | QUERY | HEADER | FORM | JSON | URL | RECORDS | KEY
    | CURSOR | FROM | UNTIL | LOOKBACK | WINDOW | TOKEN | ORDER | EXCLUSIVE | DELETES | FLAGGED | VIA | FILTER | KEEP
    | SOURCE | STATE | SEND | NEXT | STOP | WHEN | REPEATS | REF | FAIL | RETRY | RESTART | SKIP_ | OK | EMPTY_
    | AFTER | AT | UP | TO | LIMITS | PROBE | PER | ONCE | REMAINING | RESET | SHRINK | RENEW | USE
    | READ
    ;
