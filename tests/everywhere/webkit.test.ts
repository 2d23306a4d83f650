import { webkit } from './driver/webkit.ts';
import { paths } from './paths.ts';

paths(webkit);
