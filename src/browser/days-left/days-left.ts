import { daysLeft } from '../../basics/days-left.ts';
import { readersToday } from '../readers-day.ts';

/** `<days-left>`: says beside two dates how long that is by the reader's clock. Empty without script: the dates say it all. */
class DaysLeftElement extends HTMLElement {
  connectedCallback(): void {
    const { from = '', until } = this.dataset;
    const words = daysLeft(from, until, readersToday());
    this.textContent = words && ` · ${words}`;
  }
}

customElements.define('days-left', DaysLeftElement);
