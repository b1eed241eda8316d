import { describeMarks } from './marks-contract';
import { openChromium } from './open-chromium';

describeMarks(openChromium);
