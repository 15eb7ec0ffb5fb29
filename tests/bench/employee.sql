-- The benchmark's mapping in SQL for DuckDB: a file of pages, one a line, to records, one a line.
COPY (
  WITH records AS (
    SELECT unnest(data) AS e
    FROM read_json('$INPUT', format = 'newline_delimited', maximum_object_size = 67108864, columns = {data: 'STRUCT(
      id BIGINT, employeeNumber VARCHAR, name STRUCT("first" VARCHAR, "last" VARCHAR, preferred VARCHAR), gender VARCHAR,
      birthDate VARCHAR, isActive BOOLEAN, emails STRUCT(type VARCHAR, address VARCHAR)[],
      phones STRUCT(type VARCHAR, number VARCHAR)[],
      addresses STRUCT(type VARCHAR, lines VARCHAR[], city VARCHAR, region STRUCT(code VARCHAR), postalCode VARCHAR,
        country STRUCT(iso2 VARCHAR))[],
      employment STRUCT(status VARCHAR, type VARCHAR, hireDate VARCHAR, startDate VARCHAR, terminationDate VARCHAR,
        job STRUCT(title VARCHAR, level BIGINT, department STRUCT(name VARCHAR)), manager STRUCT(id BIGINT)),
      compensation STRUCT(salary STRUCT(amount DOUBLE, currency VARCHAR, period VARCHAR)),
      customFields STRUCT(id VARCHAR, value VARCHAR)[], groups BIGINT[], avatarUrl VARCHAR, createdAt BIGINT,
      updatedAt VARCHAR)[]'})
  ), found AS (
    SELECT e, e.employment AS work, e.compensation.salary AS salary,
      list_filter(e.addresses, a -> a.type = 'home')[1] AS home
    FROM records
  )
  SELECT
    e.id::VARCHAR AS remote_id, e.employeeNumber AS employee_number, e.name."first" AS first_name,
    e.name."last" AS last_name, e.name."first" || ' ' || e.name."last" AS display_full_name,
    coalesce(e.name.preferred, e.name."first") AS preferred_name,
    CASE WHEN e.gender IS NULL THEN NULL ELSE CASE e.gender WHEN 'F' THEN 'FEMALE' WHEN 'M' THEN 'MALE'
      WHEN 'NB' THEN 'NON-BINARY' WHEN 'X' THEN 'PREFER_NOT_TO_DISCLOSE' ELSE 'OTHER' END END AS gender,
    e.birthDate[7:10] || '-' || e.birthDate[1:2] || '-' || e.birthDate[4:5] || 'T00:00:00Z' AS date_of_birth,
    e.isActive AS is_active,
    list_filter(e.emails, m -> m.type = 'work')[1].address AS work_email,
    lower(list_filter(e.emails, m -> m.type = 'home')[1].address) AS personal_email,
    list_filter(e.phones, p -> p.type = 'mobile')[1].number AS mobile_phone_number,
    CASE WHEN home IS NULL THEN NULL ELSE {street_1: home.lines[1], street_2: home.lines[2], city: home.city,
      state: home.region.code, zip_code: home.postalCode, country: home.country.iso2} END AS home_location,
    CASE work.status WHEN 'A' THEN 'ACTIVE' WHEN 'L' THEN 'ACTIVE' WHEN 'P' THEN 'PENDING' WHEN 'T' THEN 'INACTIVE'
      END AS employment_status,
    CASE WHEN work.type IS NULL THEN NULL ELSE CASE work.type WHEN 'FT' THEN 'FULL_TIME' WHEN 'PT' THEN 'PART_TIME'
      WHEN 'CT' THEN 'CONTRACTOR' WHEN 'IN' THEN 'INTERN' WHEN 'FL' THEN 'FREELANCE' ELSE 'OTHER' END END
      AS employment_type,
    work.hireDate || 'T00:00:00Z' AS hire_date,
    strftime(work.startDate::TIMESTAMPTZ AT TIME ZONE 'UTC', '%Y-%m-%dT%H:%M:%SZ') AS start_date,
    work.terminationDate || 'T00:00:00Z' AS termination_date,
    {title: work.job.title, level: work.job.level, department: work.job.department.name} AS job,
    work.manager.id::VARCHAR AS manager,
    {amount: salary.amount, currency: salary.currency, period: CASE WHEN salary.period IN ('YEAR', 'MONTH', 'WEEK',
      'HOUR') THEN salary.period END} AS compensation,
    list_filter(e.customFields, f -> f.id = 'cf_tshirt')[1].value AS tshirt_size,
    [g::VARCHAR FOR g IN coalesce(e.groups, [])] AS groups,
    {created_at: strftime(make_timestamp((e.createdAt // 1000) * 1000000), '%Y-%m-%dT%H:%M:%SZ'),
      updated_at: replace(e.updatedAt, ' ', 'T') || 'Z', avatar: e.avatarUrl} AS remote_timestamps
  FROM found
) TO '$OUTPUT' (FORMAT json);
