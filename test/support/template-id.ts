/** The templates that random budgets are drawn for. */
export type TemplateId = 'shanxi-13' | 'shanghai-9' | 'national-final'
