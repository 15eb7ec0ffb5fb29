// Lexer of the Conn language: code, and the inside of a "string". `{` pushes code and `}` pops it, so that an
// interpolation needs no counting. Comments and line ends are tokens of their own channels: compiler/syntax/layout
// decides which line end separates members. Rules marked `repair` accept what authors type by habit; layout
// reports them and shows the right spelling.
lexer grammar ConnLexer;

channels { COMMENTS }

// Made by layout, never by the lexer.
tokens { AUTH_DECL, PAGES_DECL, ERRORS_DECL, LAMBDA, IN_ZONE, IN_PLACE, OR_ONE, FOR_RECORDS, FOR_DICTIONARY, TAG }

// ---- hard words: reserved except after `.` and before `:`, where layout makes them names --------------------------
TRUE : 'true' ;   FALSE : 'false' ; NULL_ : 'null' ;
AND  : 'and' ;    OR    : 'or' ;    NOT   : 'not' ;
IS   : 'is' ;     IN    : 'in' ;    AS    : 'as' ;
IF   : 'if' ;     THEN  : 'then' ;  ELSE  : 'else' ;
FOR  : 'for' ;    WHERE : 'where' ; MATCH : 'match' ;
LET  : 'let' ;    CATCH : 'catch' ;

// ---- words of declarations: names everywhere else (parser rule `ident`) --------------------------------------------
CONNECTOR : 'connector' ; SHAPE : 'shape' ;     MODEL : 'model' ;     ENUM : 'enum' ;       MAP : 'map' ;
STREAM : 'stream' ;       PAGES : 'pages' ;     AUTH : 'auth' ;       ERRORS : 'errors' ;   ONLY : 'only' ;
TITLE : 'title' ;         CATEGORY : 'category' ; VERSION : 'version' ; DOCS : 'docs' ;     CONFIG : 'config' ;
APP : 'app' ;             BASE : 'base' ;       HOSTS : 'hosts' ;     HEADERS : 'headers' ; DOWNLOAD : 'download' ;
QUERY : 'query' ;         HEADER : 'header' ;   FORM : 'form' ;       JSON : 'json' ;       URL : 'url' ;
METHOD : 'get' | 'post' | 'put' | 'patch' | 'delete' | 'head' ;
RECORDS : 'records' ;     KEY : 'id' ;          CURSOR : 'cursor' ;   FROM : 'from' ;       UNTIL : 'until' ;
LOOKBACK : 'lookback' ;   WINDOW : 'window' ;   TOKEN : 'token' ;     ORDER : 'order' ;     EXCLUSIVE : 'exclusive' ;
DELETES : 'deletes' ;     FLAGGED : 'flagged' ; VIA : 'via' ;         FILTER : 'filter' ;
KEEP : 'keep' ;           SOURCE : 'source' ;   STATE : 'state' ;     SEND : 'send' ;       NEXT : 'next' ;
STOP : 'stop' ;           WHEN : 'when' ;       REPEATS : 'repeats' ; REF : 'ref' ;
FAIL : 'fail' ;           RETRY : 'retry' ;     RESTART : 'restart' ; SKIP_ : 'skip' ;      OK : 'ok' ;
EMPTY_ : 'empty' ;        AFTER : 'after' ;     AT : 'at' ;           UP : 'up' ;           TO : 'to' ;
PROBE : 'probe' ;
LIMITS : 'limits' ;       PER : 'per' ;         ONCE : 'once' ;       REMAINING : 'remaining' ; RESET : 'reset' ;
SHRINK : 'shrink' ;       RENEW : 'renew' ;       USE : 'use' ;             READ : 'read' ;
UNDERSCORE : '_' ;
ID : [a-zA-Z_] [a-zA-Z0-9_]* ;

// ---- literals ------------------------------------------------------------------------------------------------------
DURATION : DIGITS ('ms' | 's' | 'm' | 'h' | 'd' | 'w' | 'mo') ;
NUMBER   : DIGITS ('.' DIGITS)? ([eE] [+-]? [0-9]+)? ;
BAD_NUMBER : DIGITS ('.' DIGITS)? [a-zA-Z_] [a-zA-Z0-9_]* ;                          // repair: 30days, 5xx
fragment DIGITS : [0-9] ([0-9_]* [0-9])? ;

BLOCK_STRING : '"""' .*? ('"""' | EOF) ;
RAW_STRING   : 'r"' ~["\r\n]* '"'? ;
// Braces are text in GraphQL, so that its `$(…)` is no work of the lexer.
GRAPHQL_BLOCK  : 'graphql"""' .*? ('"""' | EOF) -> type(BLOCK_STRING) ;
GRAPHQL_STRING : 'graphql"' ('\\' ~[\r\n] | ~["\\\r\n])* '"'? -> type(RAW_STRING) ;
QUOTE : '"' -> pushMode(STR) ;

// ---- punctuation ---------------------------------------------------------------------------------------------------
LBRACE : '{' -> pushMode(DEFAULT_MODE) ;
RBRACE : '}' -> popMode ;
LPAREN : '(' ;    RPAREN : ')' ;  LBRACK : '[' ;  RBRACK : ']' ;
COMMA : ',' ;     COLON : ':' ;   DOTDOT : '..' ; DOT : '.' ;     QDOT : '?.' ;   QQ : '??' ; QUESTION : '?' ;
FATARROW : '=>' ; ARROW : '->' ;  EQ : '=' ;      PIPE : '|' ;
EQEQ : '==' ;     NE : '!=' ;     LE : '<=' ;     GE : '>=' ;     LT : '<' ;      GT : '>' ;
CONCAT : '++' ;   PLUS : '+' ;    MINUS : '-' ;   STAR : '*' ;    SLASH : '/' ;   PERCENT : '%' ;

// ---- blanks and comments -------------------------------------------------------------------------------------------
NL  : '\r'? '\n' | '\r' ;
WS  : [ \t]+ -> channel(HIDDEN) ;
DOC : '///' (~[/\r\n] ~[\r\n]*)? -> channel(COMMENTS) ;
COMMENT : '//' ~[\r\n]* -> channel(COMMENTS) ;

// ---- repair --------------------------------------------------------------------------------------------------------
R_AND : '&&' -> type(AND) ;
R_OR  : '||' -> type(OR) ;
R_NOT : '!' -> type(NOT) ;
R_SAME : '===' -> type(EQEQ) ;
R_NOT_SAME : '!==' -> type(NE) ;
R_SEMICOLON : ';' -> type(COMMA) ;
R_HASH : '#' ~[\r\n]* -> channel(COMMENTS) ;
R_BLOCK_COMMENT : '/*' .*? ('*/' | EOF) -> channel(COMMENTS) ;
R_QUOTED : '\'' ~['\r\n]* '\''? -> type(RAW_STRING) ;
BAD_CHAR : . ;

mode STR;
QUOTE_END : '"' -> popMode ;
INTERP : '{' -> pushMode(DEFAULT_MODE) ;
TEXT : ~["\\{}\r\n]+ ;
ESC  : '\\' ([nrt0"\\{}] | 'u{' [0-9a-fA-F]+ '}') ;
BAD_ESC : '\\' ~[\r\n]? ;                                                            // repair
BARE_CLOSE : '}' -> type(TEXT) ;
STR_EOL : '\r'? '\n' | '\r' ;
