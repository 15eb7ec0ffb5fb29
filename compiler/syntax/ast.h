/// The syntax tree of a `.conn` file: what the author wrote, with places, and nothing inferred.
/// Every node is owned by its `SyntaxTree`; pointers between nodes do not own and live as long as the tree.
/// The tree is immutable once `parse` has returned it, so many threads may read it.
/// A pointer documented as "may be null" is null when the author left the part out; all others are never
/// null: where the text was broken, an `ErrorExpr` or `ErrorType` stands in, and a diagnostic has been given.
/// Subtrees are at most `kMaxTreeDepth` deep, so that walkers may recurse.
#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "compiler/source/span.h"

namespace conn::compiler {
class SourceFile;
}

namespace conn::compiler::ast {

/// Deepest chain of nodes from a declaration to a leaf.
inline constexpr std::uint32_t kMaxTreeDepth = 400;

/// A word the author wrote, or the decoded text of a quoted name (`."@odata.nextLink"`).
struct Name {
  std::string text;
  Span span;
  bool quoted = false;
};

/// `ats.Candidate`, `oauth2.client_credentials`, `Candidate`. At least one part.
struct QualifiedName {
  std::vector<Name> parts;
  Span span;

  [[nodiscard]] const Name& last() const { return parts.back(); }
  [[nodiscard]] std::string text() const {
    std::string out;
    for (const Name& part : parts) {
      if (!out.empty()) out += '.';
      out += part.text;
    }
    return out;
  }
};

/// The lines of `///` in front of a declaration, member or field, without the slashes and one blank, joined
/// by newlines. Empty text where there are none.
struct DocComment {
  std::string text;
  Span span;
};

/// Any comment, in source order, for the formatter. `doc` is true for `///`.
struct Comment {
  Span span;
  bool doc = false;
};

struct Node {
  Span span;
  Node() = default;
  Node(const Node&) = delete;
  Node& operator=(const Node&) = delete;
  virtual ~Node() = default;
};

struct Type;
struct Format;

// ---- expressions
// ----------------------------------------------------------------------------------------------

enum class ExprKind : std::uint8_t {
  error,
  null,
  boolean,
  number,
  duration,
  string,
  field,
  identifier,
  member,
  index,
  call,
  lambda,
  unary,
  binary,
  is_null,
  conditional,
  match,
  for_each,
  list,
  object,
  as,
  placed,
  verdict
};

/// `id` numbers the expressions of one tree densely from 0, for side tables (`SyntaxTree::expression_count`).
struct Expr : Node {
  ExprKind kind;
  std::uint32_t id = 0;
  explicit Expr(ExprKind k) : kind(k) {}
};

template <ExprKind K>
struct ExprOf : Expr {
  static constexpr ExprKind kKind = K;
  ExprOf() : Expr(K) {}
};

/// What stood here could not be read and has been reported: no further message about it or what depends on
/// it.
struct ErrorExpr : ExprOf<ExprKind::error> {};
struct NullExpr : ExprOf<ExprKind::null> {};
struct BoolExpr : ExprOf<ExprKind::boolean> {
  bool value = false;
};
/// `10_000`, `1.5`, `2e3`; `text` is without underscores. A pattern's constant may begin with `-`.
struct NumberExpr : ExprOf<ExprKind::number> {
  std::string text;
  [[nodiscard]] bool is_integer() const { return text.find_first_of(".eE") == std::string::npos; }
};

/// `month` is the only unit that is no fixed length of time; a day is 24 hours.
enum class DurationUnit : std::uint8_t { millisecond, second, minute, hour, day, week, month };
/// `5m`, `30d`, `1mo`.
struct DurationExpr : ExprOf<ExprKind::duration> {
  std::int64_t amount = 0;
  DurationUnit unit = DurationUnit::second;
};

/// Either text (decoded, `value` null) or an interpolated value, which may be an `AsExpr`.
struct StringPart {
  std::string text;
  const Expr* value = nullptr;
  Span span;
};
enum class StringForm : std::uint8_t { quoted, raw, block };
/// `"a {b}"`, `r"\d+"`, `"""…"""`. Adjacent text is one part; the empty string has no parts. Only `quoted`
/// and what is tagged `graphql` have values.
struct StringExpr : ExprOf<ExprKind::string> {
  StringForm form = StringForm::quoted;
  std::optional<Name> tag;  ///< `soql` of `soql"… {x} …"`: the language that the text is of
  std::vector<StringPart> parts;

  /// The whole text where nothing is interpolated.
  [[nodiscard]] std::optional<std::string> plain() const {
    if (tag) return std::nullopt;
    if (parts.empty()) return std::string();
    if (parts.size() > 1 || parts[0].value != nullptr) return std::nullopt;
    return parts[0].text;
  }
};

/// `.field`, `."@odata"`: a field of the operation's record.
struct FieldExpr : ExprOf<ExprKind::field> {
  Name name;
};
struct IdentifierExpr : ExprOf<ExprKind::identifier> {
  Name name;
};
/// `object.name`, `object?.name`, also quoted.
struct MemberExpr : ExprOf<ExprKind::member> {
  const Expr* object = nullptr;
  Name name;
  bool optional = false;
};
struct IndexExpr : ExprOf<ExprKind::index> {
  const Expr* object = nullptr;
  const Expr* index = nullptr;
};

struct Argument {
  std::optional<Name> name;
  const Expr* value = nullptr;
  Span span;
};
/// `f(a, b: c)`; a call on a subject has a `MemberExpr` or a `FieldExpr` as its callee.
struct CallExpr : ExprOf<ExprKind::call> {
  const Expr* callee = nullptr;
  std::vector<Argument> arguments;
  Span arguments_span;  ///< from `(` to `)`
};
/// `x => e`, `(k, v) => e`.
struct LambdaExpr : ExprOf<ExprKind::lambda> {
  std::vector<Name> parameters;
  const Expr* body = nullptr;
};

enum class UnaryOp : std::uint8_t { negate, logical_not };
struct UnaryExpr : ExprOf<ExprKind::unary> {
  UnaryOp op = UnaryOp::negate;
  const Expr* operand = nullptr;
};

/// Weakest first, as in the language reference. `catch_failure` and `coalesce` evaluate `right` only when
/// needed.
enum class BinaryOp : std::uint8_t {
  catch_failure,
  coalesce,
  logical_or,
  logical_and,
  equal,
  not_equal,
  in,
  not_in,
  less,
  less_equal,
  greater,
  greater_equal,
  concatenate,
  add,
  subtract,
  multiply,
  divide,
  remainder
};
struct BinaryExpr : ExprOf<ExprKind::binary> {
  BinaryOp op = BinaryOp::add;
  Span op_span;
  const Expr* left = nullptr;
  const Expr* right = nullptr;
};
/// `e is null`, `e is not null`.
struct IsNullExpr : ExprOf<ExprKind::is_null> {
  const Expr* operand = nullptr;
  bool negated = false;
};
struct ConditionalExpr : ExprOf<ExprKind::conditional> {
  const Expr* condition = nullptr;
  const Expr* then_value = nullptr;
  const Expr* else_value = nullptr;
};

enum class PatternKind : std::uint8_t { wildcard, constant, range, member };
/// `_`; `"a"`, `12`, `-1`, `true`, `null`; `500..599` (both ends included); `HIRED`, `ats.Stage.HIRED`.
struct Pattern {
  PatternKind kind = PatternKind::wildcard;
  Span span;
  const Expr* value = nullptr;  ///< constant, or the lower end of a range
  const Expr* high = nullptr;   ///< the upper end of a range
  std::optional<QualifiedName> member;
};
/// `422, 423 if guard => result`, of `match` and of `errors`. At least one pattern.
struct Arm {
  Span span;
  std::vector<Pattern> patterns;
  const Expr* guard = nullptr;  ///< may be null
  const Expr* result = nullptr;
};
struct MatchExpr : ExprOf<ExprKind::match> {
  const Expr* subject = nullptr;
  std::vector<Arm> arms;
};

/// One or two names (`k, v`) over a list or a dictionary.
struct ForSource {
  std::vector<Name> variables;
  const Expr* source = nullptr;
  Span span;
};
enum class ForBody : std::uint8_t { list, records, dictionary };
/// `for a in xs, b in a.ys where c => e`: a later source sees the names of the earlier ones.
struct ForExpr : ExprOf<ExprKind::for_each> {
  std::vector<ForSource> sources;
  const Expr* where = nullptr;  ///< may be null
  ForBody body = ForBody::list;
  const Expr* key = nullptr;    ///< of a dictionary, else null
  const Expr* value = nullptr;  ///< an `ObjectExpr` for `records`
};

struct ListElement {
  const Expr* value = nullptr;
  bool spread = false;
};
struct ListExpr : ExprOf<ExprKind::list> {
  std::vector<ListElement> elements;
};

enum class EntryKind : std::uint8_t { pair, computed, shorthand, spread };
/// `name: e`, `"name": e`; `[e]: e`; `name` (then `value` is the identifier); `..e`.
struct ObjectEntry {
  EntryKind kind = EntryKind::pair;
  Span span;
  DocComment docs;
  Name key;                            ///< of pair and shorthand
  const Expr* computed_key = nullptr;  ///< of computed
  const Expr* value = nullptr;
};
struct ObjectExpr : ExprOf<ExprKind::object> {
  std::vector<ObjectEntry> entries;
};

/// `operand as iso | epoch_ms in config.zone`, `operand as [Candidate]`. Exactly one of `type` and `formats`
/// is given: a word that begins with a capital, is qualified or names a built-in type is a type, any other a
/// format.
struct AsExpr : ExprOf<ExprKind::as> {
  const Expr* operand = nullptr;
  const Type* type = nullptr;  ///< may be null
  std::vector<const Format*> formats;
};
/// `in query config.key`: the author allows a secret in this place (`query` or `path`).
struct PlacedExpr : ExprOf<ExprKind::placed> {
  Name place;
  const Expr* operand = nullptr;
};

/// What an errors rule decides; stands only as the result of an arm of `errors`, or of a `match` in such a
/// result.
///   fail kind(args) · retry after e | at e · restart · shrink to e · use read · ok · empty · skip(e), each
///   with `up to n` and `then v`
struct VerdictExpr : ExprOf<ExprKind::verdict> {
  Name word;
  std::optional<Name> kind;  ///< of `fail`, absent in a bare `then fail`; the read of `use`
  const Expr* to = nullptr;  ///< of `shrink`; may be null
  std::vector<Argument> arguments;
  const Expr* after = nullptr;        ///< may be null
  const Expr* at = nullptr;           ///< may be null
  const Expr* up_to = nullptr;        ///< may be null
  const VerdictExpr* then = nullptr;  ///< may be null
};

// ---- types
// ----------------------------------------------------------------------------------------------------

/// `iso`, `epoch_seconds(6)`, `"%Y-%m-%d"`, each with an optional `in zone`. Exactly one of `name` and
/// `pattern`.
struct Format : Node {
  std::optional<Name> name;
  const StringExpr* pattern = nullptr;
  std::vector<Argument> arguments;
  const Expr* zone = nullptr;  ///< may be null
};

enum class TypeKind : std::uint8_t {
  error,
  named,
  optional,
  list,
  dictionary,
  record,
  reference,
  literal_union,
  per_answer
};
/// `formats` are those of `timestamp as iso | epoch_ms`, tried in order; empty without `as`.
struct Type : Node {
  TypeKind kind;
  std::vector<const Format*> formats;
  explicit Type(TypeKind k) : kind(k) {}
};
template <TypeKind K>
struct TypeOf : Type {
  static constexpr TypeKind kKind = K;
  TypeOf() : Type(K) {}
};

struct ErrorType : TypeOf<TypeKind::error> {};
/// `int`, `Candidate`, `ats.Candidate`.
struct NamedType : TypeOf<TypeKind::named> {
  QualifiedName name;
};
/// `T?`
struct OptionalType : TypeOf<TypeKind::optional> {
  const Type* inner = nullptr;
};
/// `[T]`; `or_one` for `[T] or one`.
struct ListType : TypeOf<TypeKind::list> {
  const Type* element = nullptr;
  bool or_one = false;
};
/// `[string: T]`
struct DictionaryType : TypeOf<TypeKind::dictionary> {
  const Type* key = nullptr;
  const Type* value = nullptr;
};
/// A field of a shape, model, config block or record type. `rest` for `..name: [string: T]`.
struct Field {
  Span span;
  DocComment docs;
  Name name;
  const Type* type = nullptr;
  const Expr* default_value = nullptr;  ///< may be null
  bool rest = false;
};
/// `{ name: T, … }`
struct RecordType : TypeOf<TypeKind::record> {
  std::vector<Field> fields;
};
/// `ref Model`
struct ReferenceType : TypeOf<TypeKind::reference> {
  QualifiedName model;
};
/// `"us" | "eu"`: string and number constants, at least one.
struct LiteralUnionType : TypeOf<TypeKind::literal_union> {
  std::vector<const Expr*> literals;
};
/// `=> T`: a parameter whose argument is evaluated for every answer.
struct PerAnswerType : TypeOf<TypeKind::per_answer> {
  const Type* inner = nullptr;
};

// ---- parts of declarations
// --------------------------------------------------------------------------------------

struct Parameter {
  Span span;
  Name name;
  const Type* type = nullptr;
  const Expr* default_value = nullptr;  ///< may be null
};

/// `link_header(size: 500)`, `none`: a policy used by name.
struct PolicyUse : Node {
  QualifiedName name;
  std::vector<Argument> arguments;
};

/// One part of what is sent: `query { … }`, `header { … }`, `form { … }`, `json { … }` or `json(e)`, `url e`.
struct RequestPart {
  Span span;
  Name word;
  const Expr* value = nullptr;  ///< an `ObjectExpr` where the part is written with braces
};

/// `get "/candidates" { query { … } }`
struct Request : Node {
  Name method;
  const Expr* path = nullptr;
  std::vector<RequestPart> parts;
  const PolicyUse* auth = nullptr;  ///< `auth none` inside the braces; may be null
};

/// Rules; `only` drops what would stand behind them. `use` is a named set taken in (`errors acme`); may be
/// null.
struct ErrorsBlock : Node {
  std::optional<Span> only;
  const PolicyUse* use = nullptr;
  std::vector<Arm> arms;
};

enum class LimitForm : std::uint8_t { window, at_once, remaining, reset };
/// `50 per 10s`, `4 at once per connector`, `remaining header("…")`, `reset header("…") as epoch_seconds`.
struct LimitMember {
  Span span;
  LimitForm form = LimitForm::window;
  const Expr* value = nullptr;   ///< the number, or the header
  const Expr* window = nullptr;  ///< of `window`, else null
  std::optional<Name> scope;     ///< behind the last `per`
};
/// `limits { … }`; `only` drops those of the connector.
struct LimitsBlock : Node {
  std::optional<Span> only;
  std::vector<LimitMember> members;
};

struct StateVariable {
  Span span;
  Name name;
  const Type* type = nullptr;
  const Expr* initial = nullptr;
};
struct NextAssignment {
  Span span;
  Name name;
  const Expr* value = nullptr;
};
/// What a page strategy does. All `next` see the old state, `stop` sees the new.
struct PagesBody : Node {
  std::vector<StateVariable> state;
  std::vector<RequestPart> send;
  std::vector<NextAssignment> next;
  const Expr* stop = nullptr;   ///< may be null
  std::optional<Span> repeats;  ///< the vendor holds the place: a state may come back
};
/// `pages link_header(…)` or `pages { … }`: exactly one of the two.
struct PagesUse : Node {
  const PolicyUse* use = nullptr;
  const PagesBody* body = nullptr;
};

struct ConfigBlock : Node {
  std::vector<Field> fields;
};
/// `"*.my.salesforce.com" send auth`, `"cdn.x.com" download only`.
struct HostEntry {
  Span span;
  const Expr* pattern = nullptr;
  std::optional<Span> send_auth;
  std::optional<Span> download_only;
};
struct HostsClause : Node {
  std::vector<HostEntry> hosts;
};

/// `cursor .updated_at from e until e lookback 5m window 30d order ascending exclusive`, `cursor window …`,
/// `cursor start`, `cursor token e`
struct Cursor : Node {
  const Expr* field = nullptr;  ///< of `cursor token e` the token; of `cursor window` that word
  bool token = false;
  const Expr* from = nullptr;      ///< may be null
  const Expr* until = nullptr;     ///< may be null
  const Expr* lookback = nullptr;  ///< may be null
  const Expr* window = nullptr;    ///< may be null
  std::optional<Span> exclusive;
};
/// `deletes none | by_absence | flagged e | from stream`
struct Deletes : Node {
  Name word;
  const Expr* flagged = nullptr;  ///< may be null
  std::optional<Name> from;
};

// ---- declarations
// -----------------------------------------------------------------------------------------------

enum class DeclKind : std::uint8_t { connector, shape, model, enumeration, map, pages, auth, errors, stream };
struct Decl : Node {
  DeclKind kind;
  DocComment docs;
  QualifiedName name;  ///< of a map: empty `parts` unless the map is named
  Span head;           ///< from the first word to the one before `{`: where a message about the whole points
  explicit Decl(DeclKind k) : kind(k) {}
};
template <DeclKind K>
struct DeclOf : Decl {
  static constexpr DeclKind kKind = K;
  DeclOf() : Decl(K) {}
};

struct ShapeDecl : DeclOf<DeclKind::shape> {
  std::vector<Field> fields;
};
/// `model Candidate { … }`, `model ats.Candidate { … }`
struct ModelDecl : DeclOf<DeclKind::model> {
  std::vector<Field> fields;
};
struct EnumMember {
  Span span;
  DocComment docs;
  Name name;
  const StringExpr* wire = nullptr;  ///< `NON_BINARY = "NON-BINARY"`; may be null
};
struct EnumDecl : DeclOf<DeclKind::enumeration> {
  std::vector<EnumMember> members;
};
/// `map Candidate -> ats.Candidate { … }`, `map short: Candidate(ids: [string]) -> ats.Candidate { … }`
struct MapDecl : DeclOf<DeclKind::map> {
  QualifiedName shape;
  std::vector<Parameter> parameters;
  QualifiedName model;
  const ObjectExpr* body = nullptr;
};
struct PagesDecl : DeclOf<DeclKind::pages> {
  std::vector<Parameter> parameters;
  const PagesBody* body = nullptr;
};
struct AuthDecl : DeclOf<DeclKind::auth> {
  std::vector<Parameter> parameters;
  std::vector<RequestPart> send;
};
struct ErrorsDecl : DeclOf<DeclKind::errors> {
  std::vector<Parameter> parameters;
  const ErrorsBlock* body = nullptr;
};

struct StreamDecl;

/// `read name when e { … }`: one of the ways to fill a stream.
struct StreamRead {
  const StreamDecl* clauses = nullptr;  ///< by the name of the read, without model
  const Expr* when = nullptr;           ///< may be null
};

/// A member that may be given once is the first one given; a second has been reported.
struct StreamClauses {
  std::optional<QualifiedName> model;
  const Request* request = nullptr;  ///< may be null
  const Expr* records = nullptr;     ///< may be null
  const Expr* where = nullptr;       ///< may be null
  std::vector<const Expr*> id;       ///< one for `id e`, several for `id [a, b]`, none when left out
  std::optional<Span> id_span;
  const Cursor* cursor = nullptr;       ///< may be null
  std::optional<Name> order;            ///< of `order word`, also inside `cursor`
  const Deletes* deletes = nullptr;     ///< may be null
  const Expr* version = nullptr;        ///< may be null
  const PolicyUse* auth = nullptr;      ///< may be null
  const PagesUse* pages = nullptr;      ///< may be null
  const ErrorsBlock* errors = nullptr;  ///< may be null
  const LimitsBlock* limits = nullptr;  ///< may be null
  const PolicyUse* via = nullptr;       ///< `via short(…)`: the named map; may be null
  std::optional<Name> filter;           ///< `filter client`
  std::optional<Span> keep_source;
  std::vector<StreamRead> reads;
};
struct StreamDecl : DeclOf<DeclKind::stream>, StreamClauses {};

/// `probe get "/me" { … } => label`: the request that tests a credential.
struct Probe : Node {
  DocComment docs;
  const Request* request = nullptr;
  const Expr* label = nullptr;  ///< what names the account; may be null
};

/// `let name = value`.
struct NamedValue {
  Name name;
  const Expr* value = nullptr;
};

/// `declarations` are the shapes, models, enums, maps, streams and named policies inside, in source order.
struct ConnectorDecl : DeclOf<DeclKind::connector> {
  const StringExpr* title = nullptr;  ///< may be null
  std::optional<Name> category;
  const StringExpr* version = nullptr;      ///< may be null
  const StringExpr* docs_url = nullptr;     ///< may be null
  const ConfigBlock* config = nullptr;      ///< may be null
  const ConfigBlock* config_app = nullptr;  ///< may be null
  const Expr* base = nullptr;               ///< may be null
  const HostsClause* hosts = nullptr;       ///< may be null
  const PolicyUse* auth = nullptr;          ///< may be null
  const PagesUse* pages = nullptr;          ///< may be null
  const ErrorsBlock* errors = nullptr;      ///< may be null
  const LimitsBlock* limits = nullptr;      ///< may be null
  const ObjectExpr* headers = nullptr;      ///< `headers { … }` for every request; may be null
  const ObjectExpr* query = nullptr;        ///< `query { … }` for every request; may be null
  const Probe* probe = nullptr;             ///< may be null
  std::vector<NamedValue> lets;             ///< `let name = e`, in their order
  std::vector<const Decl*> declarations;
};

/// A declaration or member of the language that this version does not build: reported, skipped.
struct Unsupported {
  Name word;
  std::optional<Name> name;
  Span span;
};

// ---- the tree
// ---------------------------------------------------------------------------------------------------

/// One file. Owns every node; refers to the `SourceFile`, which must outlive it.
class SyntaxTree {
 public:
  explicit SyntaxTree(const SourceFile& source) : source_(&source) {}
  SyntaxTree(const SyntaxTree&) = delete;
  SyntaxTree& operator=(const SyntaxTree&) = delete;

  [[nodiscard]] const SourceFile& source() const { return *source_; }

  /// Top-level declarations in source order.
  std::vector<const Decl*> declarations;
  /// Every comment in source order, doc comments included.
  std::vector<Comment> comments;
  /// What was skipped as not in this version. When not empty, a name that is not found may well be one of
  /// these.
  std::vector<Unsupported> unsupported;
  /// True when a syntax error was reported: the tree is what could be read.
  bool has_errors = false;

  /// Ids of expressions are below this.
  [[nodiscard]] std::uint32_t expression_count() const { return expression_count_; }

  /// Makes a node that lives as long as the tree. For the builder; semantics may use it for expanded
  /// templates.
  template <class T>
  T* make(Span span) {
    auto owned = std::make_unique<T>();
    T* node = owned.get();
    node->span = span;
    if constexpr (std::is_base_of_v<Expr, T>) node->id = expression_count_++;
    nodes_.push_back(std::move(owned));
    return node;
  }

 private:
  const SourceFile* source_;
  std::vector<std::unique_ptr<Node>> nodes_;
  std::uint32_t expression_count_ = 0;
};

/// The node as a `T` when it is one, else null: `if (const auto* call = as<CallExpr>(expr))`.
template <class T, class N>
[[nodiscard]] const T* as(const N* node) {
  return node != nullptr && node->kind == T::kKind ? static_cast<const T*>(node) : nullptr;
}

/// How the author writes the operator: `++`, `not in`, `catch`.
[[nodiscard]] std::string_view spelling(BinaryOp op);

}  // namespace conn::compiler::ast
