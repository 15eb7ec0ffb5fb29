# The benchmark's mapping in jq: pages, one a line, to records, one a line.
def day: if . == null then null else . + "T00:00:00Z" end;
def us_day: if . == null then null else "\(.[6:10])-\(.[0:2])-\(.[3:5])T00:00:00Z" end;
def offset: if .[19:] == "Z" then 0
  else (if .[19:20] == "-" then -1 else 1 end) * ((.[20:22] | tonumber) * 3600 + (.[23:25] | tonumber) * 60) end;
def instant: if . == null then null else ((.[0:19] + "Z") | fromdate) - offset | todate end;
def choose(table; otherwise): if . == null then null else . as $key | (table | if has($key) then .[$key] else otherwise end) end;
def text: if . == null then null else tostring end;
def named(name; key): first((. // [])[] | select(.[key] == name)) // null;

.data[] | (.addresses | named("home"; "type")) as $home | .employment as $work | .compensation.salary as $salary | {
  remote_id: (.id | text),
  employee_number: .employeeNumber,
  first_name: .name.first,
  last_name: .name.last,
  display_full_name: (.name.first + " " + .name.last),
  preferred_name: (.name.preferred // .name.first),
  gender: (.gender | choose({F: "FEMALE", M: "MALE", NB: "NON-BINARY", O: "OTHER", X: "PREFER_NOT_TO_DISCLOSE"}; "OTHER")),
  date_of_birth: (.birthDate | us_day),
  is_active: .isActive,
  work_email: (.emails | named("work"; "type") | .address),
  personal_email: (.emails | named("home"; "type") | .address | if . == null then null else ascii_downcase end),
  mobile_phone_number: (.phones | named("mobile"; "type") | .number),
  home_location: (if $home == null then null else {
    street_1: $home.lines[0], street_2: $home.lines[1], city: $home.city, state: $home.region.code,
    zip_code: $home.postalCode, country: $home.country.iso2 } end),
  employment_status: ($work.status | choose({A: "ACTIVE", L: "ACTIVE", P: "PENDING", T: "INACTIVE"}; null)),
  employment_type: ($work.type
    | choose({FT: "FULL_TIME", PT: "PART_TIME", CT: "CONTRACTOR", IN: "INTERN", FL: "FREELANCE"}; "OTHER")),
  hire_date: ($work.hireDate | day),
  start_date: ($work.startDate | instant),
  termination_date: ($work.terminationDate | day),
  job: { title: $work.job.title, level: $work.job.level, department: $work.job.department.name },
  manager: ($work.manager.id | text),
  compensation: { amount: $salary.amount, currency: $salary.currency,
    period: ($salary.period | choose({YEAR: "YEAR", MONTH: "MONTH", WEEK: "WEEK", HOUR: "HOUR"}; null)) },
  tshirt_size: (.customFields | named("cf_tshirt"; "id") | .value),
  groups: [(.groups // [])[] | tostring],
  remote_timestamps: { created_at: (.createdAt / 1000 | floor | todate),
    updated_at: (.updatedAt | if . == null then null else sub(" "; "T") + "Z" end), avatar: .avatarUrl }
}
