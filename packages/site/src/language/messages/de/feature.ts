import type { Translated } from '../../message.ts';
import type { feature as english } from '../en/feature.ts';

export const feature: Translated<typeof english> = {
  'feature-page.tab': '{status}: {feature}',
  'feature-page.description': '{feature} von {product} bei {page}: wie es jetzt steht und wie es war.',
  'feature-page.archived': 'Nicht mehr in Gebrauch. Was darüber gemeldet wurde, bleibt hier.',
  'feature-page.instead': 'Was Sie stattdessen nutzen können',
  'feature-page.told-now': 'Was jetzt gemeldet ist',
  'feature-page.standing': 'Ohne Störung',
  'feature-page.past': 'Störungen und Wartungen',
  'feature-page.year': 'Störungen und Wartungen, {year}',
  'feature-page.none': 'Bisher keine.',
  'feature-page.feed': 'Ein Feed zu dem, was diese Funktion betrifft',
  'feature-page.older-incidents': 'Ältere Störungen stehen im Verlauf.',
  'feature-page.older-maintenance': 'Ältere Wartungen stehen in der Liste der Wartungen.',
  'days.title': '{days, plural, one {Der letzte Tag} other {Die letzten # Tage}}',
  'days.image':
    '{days, plural, one {Wie der letzte Tag war; die Tabelle sagt dasselbe.} other {Wie die letzten # Tage waren, ein Balken je Tag, der älteste zuerst; die Tabelle sagt dasselbe.}}',
  'days.day': '{day}: {state}',
  'days.today': 'heute',
  'days.untold': 'Noch nicht genannt',
  'days.archived': 'Nicht in Gebrauch',
  'days.now': 'jetzt',
  'days.total-and-now': '{length}, und jetzt',
  'days.rule': 'Jeder Balken zeigt das Schlimmste seines Tages, danach, wann es geschah. Die Tage sind die von {zone}.',
  'days.table': 'Dasselbe als Tabelle',
  'days.column-day': 'Tag',
  'days.column-state': 'Wie es war',
  'days.all-day': '{state}, den ganzen Tag',
  'days.lasting': '{state}, {length}',
  'days.so-far': '{state}, bisher',
  'days.since': '{state} seit {time}',
};
