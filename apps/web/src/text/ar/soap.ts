import type { soap as english } from '../en/soap.ts';

export const soap: typeof english = {
  title: 'SOAP',
  lede: 'ما يجب أن يكون جاهزًا قبل أسبوع المطابقة، وما تفعله فيه ساعة بساعة.',
};
