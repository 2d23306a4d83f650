import { chromium } from './driver/chromium.ts';
import { paths } from './paths.ts';

paths(chromium);
