import { firefox } from './driver/firefox.ts';
import { paths } from './paths.ts';

paths(firefox);
