import { describeEditors } from './contract';
import { openChromium } from './open-chromium';

describeEditors(openChromium);
