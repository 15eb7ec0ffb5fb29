// The benchmark's mapping in JavaScript: a file of pages, one a line, to records on standard output.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

const genders = { F: 'FEMALE', M: 'MALE', NB: 'NON-BINARY', O: 'OTHER', X: 'PREFER_NOT_TO_DISCLOSE' };
const statuses = { A: 'ACTIVE', L: 'ACTIVE', P: 'PENDING', T: 'INACTIVE' };
const types = { FT: 'FULL_TIME', PT: 'PART_TIME', CT: 'CONTRACTOR', IN: 'INTERN', FL: 'FREELANCE' };
const periods = { YEAR: 'YEAR', MONTH: 'MONTH', WEEK: 'WEEK', HOUR: 'HOUR' };

const choose = (table, value, otherwise) => (value == null ? null : table[value] ?? otherwise);
const instant = (millis) => new Date(millis).toISOString().slice(0, 19) + 'Z';
const day = (text) => (text == null ? null : `${text}T00:00:00Z`);
const usDay = (text) => (text == null ? null : `${text.slice(6)}-${text.slice(0, 2)}-${text.slice(3, 5)}T00:00:00Z`);
const first = (list, test) => (list ?? []).find(test);

function location(home) {
  if (!home) return null;
  return {
    street_1: home.lines?.[0] ?? null,
    street_2: home.lines?.[1] ?? null,
    city: home.city ?? null,
    state: home.region?.code ?? null,
    zip_code: home.postalCode ?? null,
    country: home.country?.iso2 ?? null,
  };
}

function map(e) {
  const work = e.employment;
  const salary = e.compensation?.salary;
  return {
    remote_id: String(e.id),
    employee_number: e.employeeNumber ?? null,
    first_name: e.name.first,
    last_name: e.name.last,
    display_full_name: `${e.name.first} ${e.name.last}`,
    preferred_name: e.name.preferred ?? e.name.first,
    gender: choose(genders, e.gender, 'OTHER'),
    date_of_birth: usDay(e.birthDate),
    is_active: e.isActive ?? null,
    work_email: first(e.emails, (m) => m.type === 'work')?.address ?? null,
    personal_email: first(e.emails, (m) => m.type === 'home')?.address?.toLowerCase() ?? null,
    mobile_phone_number: first(e.phones, (p) => p.type === 'mobile')?.number ?? null,
    home_location: location(first(e.addresses, (a) => a.type === 'home')),
    employment_status: choose(statuses, work.status, null),
    employment_type: choose(types, work.type, 'OTHER'),
    hire_date: day(work.hireDate),
    start_date: work.startDate == null ? null : instant(Date.parse(work.startDate)),
    termination_date: day(work.terminationDate),
    job: { title: work.job.title ?? null, level: work.job.level ?? null, department: work.job.department?.name ?? null },
    manager: work.manager == null ? null : String(work.manager.id),
    compensation: { amount: salary?.amount ?? null, currency: salary?.currency ?? null, period: choose(periods, salary?.period, null) },
    tshirt_size: first(e.customFields, (f) => f.id === 'cf_tshirt')?.value ?? null,
    groups: (e.groups ?? []).map(String),
    remote_timestamps: {
      created_at: instant(e.createdAt),
      updated_at: e.updatedAt == null ? null : `${e.updatedAt.replace(' ', 'T')}Z`,
      avatar: e.avatarUrl ?? null,
    },
  };
}

for await (const line of createInterface({ input: createReadStream(process.argv[2]), crlfDelay: Infinity })) {
  if (line === '') continue;
  process.stdout.write(JSON.parse(line).data.map((employee) => JSON.stringify(map(employee))).join('\n') + '\n');
}
