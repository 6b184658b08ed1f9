import { createContext, useContext } from 'react';
import type { CaseView } from '#libs/contract';

/** The case that a form is about; none while one is being proposed. */
export const AboutCase = createContext<CaseView | undefined>(undefined);
export const useAboutCase = (): CaseView | undefined => useContext(AboutCase);
