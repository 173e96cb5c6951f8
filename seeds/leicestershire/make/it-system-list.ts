/** The systems: what each is, where it runs, what it can do and what it costs a year. */
export interface SystemPlan {
  readonly code: string;
  readonly name: string;
  readonly hosting: string;
  readonly users: number | undefined;
  readonly criticality: number;
  /** Pounds a year for licences and for support. */
  readonly licences: number | undefined;
  readonly support: number;
  readonly legacy: number | undefined;
  readonly can: string;
  /** Hosts, databases and systems that it cannot work without, as KIND:CODE. */
  readonly needs: string;
  readonly more?: Readonly<Record<string, string | number | boolean | undefined>>;
}

const system = (
  code: string,
  name: string,
  hosting: string,
  users: number | undefined,
  criticality: number,
  [licences, support]: readonly [number | undefined, number],
  legacy: number | undefined,
  can: string,
  needs = '',
  more: SystemPlan['more'] = {},
): SystemPlan => ({ code: `SYS-${code}`, name, hosting, users, criticality, licences, support, legacy, can, needs, more });

const on = (...hosts: readonly string[]) => hosts.map((host) => `RUNS_ON:${host}`).join(' ');
const database = (code: string) => ` USES_DB:${code}`;
const joined = (...codes: readonly string[]) => codes.map((code) => ` INTERFACES:SYS-${code}`).join('');

export const systemPlans: readonly SystemPlan[] = [
  system(
    'SUITE',
    'Office suite',
    'SAAS',
    3_690,
    2,
    [1_217_700, 0],
    3,
    'MAIL;CALENDAR;CHAT;VIDEO_MEETINGS;FILE_SHARING;FORMS;SURVEYS;TASK_BOARDS;WHITEBOARD;INTRANET;WORKFLOW;BOOKING',
    '',
    {
      addon_capabilities: 'TELEPHONY;CALL_QUEUES;DATA_LOSS_PREVENTION;DASHBOARDS',
      addon_per_user_pa: 62,
      price_base: '2026/27',
      disposition: 'RETAIN',
    },
  ),
  system(
    'CAD',
    'Command and control',
    'ON_PREM',
    640,
    1,
    [310_000, 145_000],
    14,
    'CALL_HANDLING;DISPATCH;INCIDENT_LOG',
    `${on('HV-01', 'HV-02')}${database('DB-01')}`,
    { disposition: 'RETAIN' },
  ),
  system(
    'RMS',
    'Crime and custody records',
    'ON_PREM',
    3_200,
    1,
    [540_000, 210_000],
    12,
    'CRIME_RECORDS;CUSTODY_RECORDS;CASE_FILES',
    `${on('HV-01', 'HV-03')}${database('DB-02')}${joined('GAZETTEER')}`,
    { disposition: 'RETAIN' },
  ),
  system('GAZETTEER', 'Street gazetteer', 'ON_PREM', 120, 2, [28_000, 9_000], 9, 'ADDRESSES;MAPS', `${on('HV-03')}${joined('RMS')}`, {
    source: 'synthetic; trap circle: it needs the crime records, which need it',
  }),
  system('INTEL', 'Intelligence system', 'ON_PREM', 900, 1, [160_000, 72_000], 17, 'INTELLIGENCE;LINK_CHARTS', `${on('HV-02')}${database('DB-02')}`),
  system(
    'EVIDENCE',
    'Digital evidence store',
    'ON_PREM',
    2_900,
    1,
    [270_000, 88_000],
    8,
    'DIGITAL_EVIDENCE;REDACTION;SHARING_WITH_COURTS',
    on('HV-05', 'SAN-A'),
    { moves_on: '2028-03-31', parallel_until: '2028-09-30' },
  ),
  system('BODYCAM', 'Body-worn video', 'SAAS', 2_350, 2, [410_000, 0], 4, 'VIDEO_CAPTURE;DIGITAL_EVIDENCE', '', { disposition: 'RETAIN' }),
  system('CCTV-CELLS', 'Cell cameras', 'ON_PREM', 210, 2, [18_000, 41_000], 18, 'VIDEO_CAPTURE', on('LS-CUSTODY-A', 'LS-CUSTODY-B', 'LS-CUSTODY-C')),
  system('HR', 'Human resources', 'SAAS', 3_900, 3, [198_000, 24_000], 5, 'PEOPLE_RECORDS;ABSENCE;EXPENSES', '', { disposition: 'RETAIN' }),
  system('DUTIES', 'Duty planning', 'ON_PREM', 2_600, 2, [92_000, 38_000], 13, 'ROSTERS;OVERTIME', `${on('HV-04')}${database('DB-03')}${joined('HR')}`),
  system('FINANCE', 'Finance ledger', 'ON_PREM', 140, 2, [120_000, 66_000], 16, 'LEDGER;PURCHASING;BUDGETS', `${on('HV-04')}${database('DB-03')}`, {
    moves_on: '2027-06-30',
    parallel_until: '2027-12-31',
    disposition: 'REPLATFORM',
  }),
  system('PAYROLL', 'Payroll', 'PARTNER', 30, 2, [86_000, 0], 7, 'PAYROLL', '', { disposition: 'RETAIN', use_pattern: 'MONTHLY_BATCH' }),
  system('RETURNS', 'Home Office statistical returns', 'ON_PREM', 6, 3, [14_000, 7_500], 19, 'STATISTICAL_RETURNS', `${on('SV-1')}`, {
    use_pattern: 'QUARTERLY_BATCH',
    disposition: 'RETIRE',
    source: 'synthetic; trap quarterly-batch: hardly any load, and four times a year nothing can do without it',
  }),
  system('WEB-MEETING', 'Video meeting service', 'SAAS', 900, 4, [84_000, 0], 2, 'VIDEO_MEETINGS;CHAT;WHITEBOARD', '', {
    source: 'synthetic; trap paid-twice: the suite does it in the tier that is paid for',
  }),
  system('SURVEY', 'Survey tool', 'SAAS', 260, 4, [19_500, 0], 3, 'SURVEYS;FORMS', '', { source: 'synthetic; trap paid-twice' }),
  system('TASKS', 'Task boards', 'SAAS', 310, 4, [27_000, 0], 2, 'TASK_BOARDS', '', { source: 'synthetic; trap paid-twice' }),
  system('FILE-TRANSFER', 'Large file transfer', 'SAAS', 420, 4, [31_000, 0], 6, 'FILE_SHARING', '', { source: 'synthetic; trap paid-twice' }),
  system('INTRANET-OLD', 'Old intranet', 'ON_PREM', 3_600, 4, [22_000, 26_000], 20, 'INTRANET;FORMS;WORKFLOW', on('HV-06', 'SV-2'), {
    source: 'synthetic; trap paid-twice',
    data_quality: 'CLEANSE',
  }),
  system('ROOM-BOOKING', 'Room booking', 'ON_PREM', 1_900, 4, [11_500, 6_000], 15, 'BOOKING', on('HV-06'), { source: 'synthetic; trap paid-twice' }),
  system('SWITCHBOARD', 'Telephone exchange', 'ON_PREM', 3_100, 2, [58_000, 112_000], 18, 'TELEPHONY;CALL_QUEUES;CHAT;BOOKING;CALENDAR', on('SV-6', 'SV-7'), {
    source: 'synthetic; trap dearer-tier: the suite does it only in a tier that is not yet paid for',
  }),
  system(
    'REPORTING',
    'Management reports',
    'ON_PREM',
    480,
    3,
    [74_000, 31_000],
    12,
    'DASHBOARDS;STATISTICAL_RETURNS;FORMS;SURVEYS;FILE_SHARING',
    `${on('HV-07')}${database('DB-04')}${joined('RMS', 'CAD')}`,
    { source: 'synthetic; trap gap: the suite does four of the five things that it does' },
  ),
  system('MAPS', 'Mapping', 'ON_PREM', 700, 3, [46_000, 18_000], 11, 'MAPS;HOT_SPOTS', `${on('HV-07')}${joined('GAZETTEER')}`),
  system('PROPERTY', 'Detained property', 'ON_PREM', 540, 3, [33_000, 17_000], 14, 'PROPERTY_RECORDS', `${on('HV-04')}${database('DB-03')}`),
  system('FIREARMS', 'Firearms licensing', 'NATIONAL', 40, 2, [12_000, 0], 6, 'FIREARMS_LICENSING', '', { disposition: 'RETAIN' }),
  system('PNC', 'National police computer link', 'NATIONAL', 2_100, 1, [95_000, 0], 21, 'NATIONAL_CHECKS', '', { disposition: 'RETAIN' }),
  system('ANPR', 'Number plate reading', 'ON_PREM', 380, 1, [64_000, 53_000], 13, 'NUMBER_PLATES', on('HV-08', 'SAN-A')),
  system('FORENSIC-CASE', 'Forensic case management', 'ON_PREM', 150, 2, [39_000, 22_000], 10, 'FORENSIC_CASES', on('LS-FORENSIC-LAB')),
  system('PHONE-EXTRACTION', 'Phone extraction', 'ON_PREM', 60, 2, [128_000, 34_000], 9, 'PHONE_EXTRACTION', on('SV-8', 'SAN-B')),
  system('TRAINING-OLD', 'Training records, first system', 'ON_PREM', 3_000, 4, [16_000, 12_000], 22, 'TRAINING_RECORDS', on('SV-3'), {
    switch_off_planned_on: '2024-03-31',
    replaced_by: 'SYS-LEARN',
    source: 'synthetic; trap not-switched-off: replaced in 2024 and still paid for',
    exit_cost: 2_500,
  }),
  system('LEARN', 'Learning platform', 'SAAS', 3_900, 3, [68_000, 0], 3, 'TRAINING_RECORDS;E_LEARNING', '', { disposition: 'RETAIN' }),
  system('FLEET-OLD', 'Fleet records, old', 'ON_PREM', 25, 4, [9_000, 6_000], 19, 'VEHICLE_RECORDS', on('HV-08'), {
    switch_off_planned_on: '2025-09-30',
    replaced_by: 'SYS-FLEET',
    source: 'synthetic; trap not-switched-off',
    exit_cost: 4_000,
  }),
  system('FLEET', 'Fleet management', 'SAAS', 90, 3, [24_000, 0], 3, 'VEHICLE_RECORDS;WORKSHOP_PLANNING', '', { disposition: 'RETAIN' }),
  system('CUSTODY-OLD', 'Custody records archive', 'ON_PREM', 12, 3, [21_000, 15_000], 24, 'CUSTODY_RECORDS', `${on('HV-08')}${database('DB-04')}`, {
    switch_off_planned_on: '2023-12-31',
    source: 'synthetic; trap not-switched-off: kept for a retention rule that nobody has looked up',
    data_quality: 'BLOCKED',
  }),
  system('HELPDESK', 'IT service desk', 'SAAS', 3_690, 3, [52_000, 0], 3, 'TICKETS;KNOWLEDGE', '', { disposition: 'RETAIN' }),
  system('IDENTITY', 'Sign-in', 'ON_PREM', 3_900, 1, [44_000, 29_000], 10, 'SIGN_IN', on('HV-09', 'HV-10')),
  system('BACKUP', 'Backup', 'ON_PREM', 8, 1, [57_000, 13_000], 7, 'BACKUP', on('BK-1', 'HV-11')),
  system('MONITOR', 'Network monitoring', 'ON_PREM', 14, 3, [23_000, 5_000], 8, 'MONITORING', on('HV-11')),
  system('PRINT', 'Print service', 'ON_PREM', 3_500, 4, [12_000, 8_000], 15, 'PRINTING', on('HV-12')),
  system('DOOR-ACCESS', 'Door access', 'ON_PREM', 3_900, 2, [17_000, 24_000], 17, 'DOOR_ACCESS', on('HV-12')),
  system('TELEMATICS', 'Vehicle telematics', 'SAAS', 110, 3, [88_000, 0], 3, 'VEHICLE_TRACKING', '', { disposition: 'RETAIN' }),
  system('COMPLAINTS', 'Complaints and conduct', 'SAAS', 70, 3, [26_000, 0], 4, 'COMPLAINTS'),
  system('FOI', 'Information requests', 'SAAS', 35, 4, [14_500, 0], 4, 'INFORMATION_REQUESTS'),
  system('VETTING', 'Vetting', 'SAAS', 60, 2, [38_000, 0], 5, 'VETTING'),
  system('INTERVIEW', 'Interview recording', 'ON_PREM', 1_400, 2, [47_000, 21_000], 12, 'INTERVIEW_RECORDING', on('LS-LEICESTER-CENTRAL', 'SAN-B')),
  system('SCENES', 'Crime scene records', 'ON_PREM', 95, 3, [15_000, 7_000], 14, 'SCENE_RECORDS', on('HV-05')),
  system('STOP-SEARCH', 'Stop and search app', 'PAAS', 1_900, 3, [22_000, 11_000], 5, 'MOBILE_FORMS'),
  system('MOBILE', 'Mobile working platform', 'PAAS', 2_400, 2, [132_000, 18_000], 6, 'MOBILE_FORMS;MOBILE_CHECKS', joined('RMS', 'PNC').trim()),
  system('WEB', 'Public website', 'SAAS', undefined, 3, [61_000, 9_000], 4, 'PUBLIC_WEBSITE;ONLINE_REPORTING', '', { disposition: 'RETAIN' }),
  system('ALERTS', 'Neighbourhood alerts', 'SAAS', 240, 4, [18_000, 0], 3, 'PUBLIC_MESSAGING'),
  system('SOCIAL', 'Social media desk', 'SAAS', 25, 4, [9_500, 0], 2, 'SOCIAL_MEDIA'),
  system('MAJOR-INCIDENT', 'Major inquiry system', 'ON_PREM', 130, 1, [42_000, 26_000], 23, 'MAJOR_INQUIRIES', `${on('HV-02')}${database('DB-01')}`),
  system('WARRANTS', 'Warrants', 'ON_PREM', 180, 3, [8_000, 4_500], 16, 'WARRANTS', on('HV-03')),
  system('COURT-LINKS', 'Court video links', 'PARTNER', 420, 2, [34_000, 0], 6, 'VIDEO_LINKS', '', { disposition: 'RETAIN' }),
  system('DOGS', 'Dog records', 'ON_PREM', 18, 4, [undefined, 2_000], 11, 'ANIMAL_RECORDS', on('HV-10'), {
    source: 'synthetic; its licence is paid from a card and nobody knows how much',
  }),
  system('RANGE', 'Range bookings', 'ON_PREM', 210, 4, [4_500, 1_500], 14, 'BOOKING', on('HV-10')),
  system('ESTATE-OLD', 'Estate records', 'ON_PREM', 22, 4, [12_500, 5_000], 15, 'PROPERTY_REGISTER', on('HV-09')),
  system('STORES', 'Uniform stores', 'ON_PREM', 30, 4, [7_000, 3_000], 13, 'STOCK_CONTROL', on('HV-09')),
  system('EVENTS', 'Event planning', 'SAAS', 85, 3, [13_000, 0], 4, 'EVENT_PLANNING'),
  system('RADIO', 'Radio management', 'NATIONAL', 2_800, 1, [720_000, 0], 9, 'RADIO', '', { disposition: 'RETAIN' }),
  system('TEST', 'Test systems', 'ON_PREM', undefined, 4, [0, 6_000], undefined, 'TESTING', on('HV-11')),
];
