import { describeEditors } from './contract';
import { openFirefox } from './open-firefox';

describeEditors(openFirefox);
