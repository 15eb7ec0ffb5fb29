#include "stdlib/otherwise.h"

#include <algorithm>
#include <string>

#include "base/text.h"

namespace conn::stdlib {
namespace {

constexpr Otherwise kRows[] = {
    {"coalesce default if_null ifnull nvl or_else fallback get_or_else", "x ?? y"},
    {"is_null is_nil is_none", "x is null"},
    {"present is_present is_some exists defined", "x is not null"},
    {"is_empty empty", "xs.count() == 0 or .text == \"\" or .text.is_blank()"},
    {"presence", ".text.null_if_blank()"},
    {"iff ternary cond when switch case decode lookup",
     "if c then a else b or match x { \"a\" => 1, _ => 2 }"},

    {"map select collect transform map_each foreach for_each", "for x in xs => x.name"},
    {"where find_by reject", "for x in xs where x.open => x"},
    {"flat_map collect_many select_many", "for x in xs, y in x.ys => y"},
    {"find detect find_first search", "xs.first(x => x.open)"},
    {"some", "xs.any(x => x.open)"},
    {"every", "xs.all(x => x.open)"},
    {"partition", "xs.filter(x => x.open)"},
    {"len size", "xs.count() or .text.length()"},
    {"unique uniq dedupe", "xs.distinct()"},
    {"unique_by uniq_by dedupe_by", "xs.distinct_by(x => x.id)"},
    {"flatten flat concat_all", "for x in xs, y in x => y"},
    {"enumerate with_index each_with_index map_indexed", "for (x, i) in xs => \"{i}: {x}\""},
    {"order_by sort_with sort_on", "xs.sort_by(x => x.at)"},
    {"sort_desc sort_descending", "xs.sort().reverse()"},
    {"key_by index_by associate_by", "xs.index(x => x.id)"},
    {"min_by max_by", "xs.sort_by(x => x.at).first() or xs.sort_by(x => x.at).last()"},
    {"sum_by sum_of", "(for x in xs => x.amount).sum()"},
    {"limit head", "xs.take(10)"},
    {"drop tail rest", "xs.skip(1)"},
    {"zip_object combine array_combine", "names.zip(values)"},
    {"includes include has member", "x in xs"},
    {"append push add concat union extend", "xs ++ ys"},
    {"difference except", "for x in xs where x not in ys => x"},
    {"intersection intersect", "for x in xs where x in ys => x"},
    {"nth at get_at element_at", "xs[0]"},
    {"reduce fold inject aggregate", "xs.sum() or xs.join(\", \") or for x in xs => x.key: x.value"},

    {"get get_value fetch dig", "d[key] ?? y"},
    {"merge assign", "{ ..a, ..b }"},
    {"entries items pairs to_pairs to_entries", "for (k, v) in d => \"{k}={v}\""},
    {"from_entries from_pairs to_dict to_map associate dict", "for x in xs => x.key: x.value"},
    {"has_key contains_key", "d[key] is not null"},
    {"pick omit", "for (k, v) in d where k in [\"a\", \"b\"] => k: v"},
    {"map_values", "for (k, v) in d => k: v"},

    {"strip chomp", ".text.trim()"},
    {"lstrip ltrim trim_left", ".text.trim_start()"},
    {"rstrip rtrim trim_right", ".text.trim_end()"},
    {"upcase to_upper uppercase to_upper_case", ".text.upper()"},
    {"downcase to_lower lowercase to_lower_case", ".text.lower()"},
    {"title_case titleize titlecase initcap", ".text.title()"},
    {"substring substr mid left right truncate limit_text", ".text.slice(0, 10)"},
    {"lpad rjust left_pad pad_left zfill", ".text.pad_start(5, \"0\")"},
    {"rpad ljust right_pad pad_right", ".text.pad_end(5)"},
    {"gsub sub replace_all re_replace regex_replace regexp_replace",
     ".text.replace(\"a\", \"b\") or .text.replace_pattern(r\"\\d+\", \"\")"},
    {"match test is_match regex_match regexp_match re_match", ".text.matches(r\"^\\d+$\")"},
    {"extract regex_extract regexp_extract regexp_substr exec", ".text.capture(r\"(\\d+)\")"},
    {"scan match_all regex_find_all", ".text.capture_all(r\"\\d+\")"},
    {"strip_html strip_tags html_to_text", ".text.replace_pattern(r\"<[^>]*>\", \"\")"},
    {"remove_start trim_prefix delete_prefix strip_prefix", ".text.remove_prefix(\"a\")"},
    {"remove_end trim_suffix delete_suffix strip_suffix", ".text.remove_suffix(\"a\")"},
    {"squeeze squish collapse normalize_space", ".text.words().join(\" \")"},
    {"base64 to_base64 b64encode encode_base64 btoa encode64", ".text.base64_encode()"},
    {"from_base64 b64decode decode_base64 atob decode64", ".text.base64_decode()"},
    {"to_hex encode_hex hexlify", ".text.hex_encode()"},
    {"from_hex decode_hex unhexlify", ".text.hex_decode()"},
    {"encode_uri_component uri_encode percent_encode quote escape_uri", ".text.url_encode()"},
    {"decode_uri_component uri_decode percent_decode unquote unescape_uri", ".text.url_decode()"},
    {"printf sprintf template interpolate", "\"{.first} {.last}\""},

    {"to_string to_str to_s str stringify cast_string", "string(x)"},
    {"to_int to_i to_integer parse_int integer cast_int", "int(x)"},
    {"to_float to_f parse_float to_double number to_number double", "decimal(x) or float(x)"},
    {"to_decimal parse_decimal big_decimal", "decimal(x)"},
    {"to_bool to_boolean parse_bool boolean", "bool(x)"},
    {"to_json json_encode json_stringify", "json(x)"},
    {"to_date parse_date strptime as_date", "date(x, \"MM/DD/YYYY\")"},
    {"to_timestamp to_time parse_time parse_timestamp to_datetime parse_datetime datetime time from_unix "
     "from_timestamp",
     "timestamp(x, \"MM/DD/YYYY hh:mm\")"},
    {"strftime format_date date_format format_time format to_iso to_iso_string isoformat ts_format",
     ".at as \"YYYY-MM-DD\" or .at as iso"},
    {"date_trunc trunc_date beginning_of start_of_day truncate_date", ".at.start_of(\"day\")"},
    {"date_add date_sub add_hours add_minutes plus minus subtract", ".at + 2h or .day.add_days(1)"},
    {"add_years", ".day.add_months(12)"},
    {"date_diff datediff days_between diff_days days_since",
     ".day.days_until(date(.at)) or (.b - .a).total_days()"},
    {"to_seconds as_seconds in_seconds", "(.b - .a).total_seconds()"},
    {"date_part extract_year", ".at.year()"},
    {"day_of_week dayofweek iso_weekday", ".at.weekday()"},
    {"unix to_unix epoch to_epoch unix_timestamp to_unix_timestamp", ".at as epoch_seconds"},
    {"ceiling", "x.ceil()"},
    {"to_fixed format_number round_to", "x.fixed(2)"},
    {"mean avg", "xs.average()"},
    {"minimum maximum", "xs.min() or xs.max()"},
    {"between limit_to bound", "x.clamp(0, 100)"},
};

/// Without what joins the words.
std::string folded(std::string_view name) {
  std::string out = ascii_lower(name);
  std::erase(out, '_');
  return out;
}

bool names(std::string_view names, const std::string& wanted) {
  while (!names.empty()) {
    const std::size_t end = std::min(names.find(' '), names.size());
    if (folded(names.substr(0, end)) == wanted) return true;
    names.remove_prefix(std::min(end + 1, names.size()));
  }
  return false;
}

}  // namespace

std::span<const Otherwise> written_otherwise() { return kRows; }

const Otherwise* find_otherwise(std::string_view name) {
  const std::string wanted = folded(name);
  const auto* found = std::find_if(std::begin(kRows), std::end(kRows),
                                   [&](const Otherwise& row) { return names(row.names, wanted); });
  return found == std::end(kRows) ? nullptr : found;
}

}  // namespace conn::stdlib
