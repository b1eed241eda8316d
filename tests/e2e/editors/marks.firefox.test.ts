import { describeMarks } from './marks-contract';
import { openFirefox } from './open-firefox';

describeMarks(openFirefox);
