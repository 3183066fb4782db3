import type { SidebarState } from '../../protocol/sidebar';
import { changes, type Change } from './changes';
import { isFiltering, noFilter, type Filter } from './filter';
import type { Remembered } from './remembered';
import { keyOf } from './rowKey';
import { flatten, type Listing, type RowView } from './rows';

/** What the sidebar shows now: the host's state, and the learner's branches, filters and place in it. No DOM in here. */
export class SidebarModel {
  state: SidebarState | null = null;
  listing: Listing;
  filter: Filter;
  /** Key of the row with the tree's one Tab stop. */
  focus: string | null;
  /** Key of the row opened last. */
  selected: string | null = null;
  /** True until the tree has put the keyboard focus on `focus`. */
  wantsFocus = false;
  scroll: number;
  skills: boolean;
  private open: Set<string>;
  private readonly closed = new Set<string>();
  private fresh: boolean;

  constructor(
    saved: Remembered,
    private readonly redraw: (remember: Remembered) => void,
  ) {
    this.open = new Set(saved.open);
    this.fresh = saved.open === null;
    this.filter = { query: saved.query, state: saved.state, language: saved.language };
    this.focus = saved.focus;
    this.scroll = saved.scroll;
    this.skills = saved.skills;
    this.listing = this.list();
  }

  get rows(): readonly RowView[] {
    return this.listing.rows;
  }

  /** Takes a new state; what changed is returned, to be said. The first state changes nothing. */
  setState(state: SidebarState): Change[] {
    const changed = this.state ? changes(this.state, state) : [];
    this.state = state;
    if (this.fresh && state.groups.length > 0) this.openWayToNext(state);
    this.update();
    return changed;
  }

  setFilter(filter: Filter): void {
    this.filter = filter;
    this.closed.clear();
    this.update();
  }

  clearFilter(): void {
    this.setFilter(noFilter);
  }

  focusRow(key: string | null): void {
    this.focus = key;
    this.wantsFocus = true;
    this.update();
  }

  /** The tab stop follows a focus that the browser has moved by itself. */
  rove(key: string): void {
    if (key === this.focus) return;
    this.focus = key;
    this.update();
  }

  select(key: string): void {
    this.selected = key;
    this.update();
  }

  setOpen(keys: readonly string[], opened: boolean): void {
    for (const key of keys) {
      const held = isFiltering(this.filter) && this.listing.found.holding.has(key);
      const set = held ? this.closed : this.open;
      if (held !== opened) set.add(key);
      else set.delete(key);
    }
    this.update();
  }

  /** Opens or closes a group and all modules in it. */
  setGroup(id: string, opened: boolean): void {
    const group = this.state?.groups.find((each) => each.id === id);
    const modules = group?.modules.filter(({ exercises }) => exercises.length > 0) ?? [];
    this.setOpen([keyOf('group', id), ...modules.map((module) => keyOf('module', module.id))], opened);
  }

  collapseAll(): void {
    this.open.clear();
    this.listing.found.holding.forEach((key) => this.closed.add(key));
    this.update();
  }

  /** Opens the branches above an item and focuses it. A filter that hides it is cleared. */
  reveal(id: string): void {
    const way = this.wayTo(id);
    if (!way) return;
    this.filter = noFilter;
    way.slice(0, -1).forEach((key) => this.open.add(key));
    this.focusRow(way.at(-1) ?? null);
  }

  setSkills(open: boolean): void {
    this.skills = open;
    this.update();
  }

  remember(): Remembered {
    const { filter, focus, scroll, skills } = this;
    return { open: this.fresh ? null : [...this.open], ...filter, focus, scroll, skills };
  }

  private list(): Listing {
    const branches = { open: this.open, closed: this.closed };
    return flatten(this.state?.groups ?? [], branches, this.filter);
  }

  private update(): void {
    const before = this.rows;
    this.listing = this.list();
    if (this.rows.length > 0) this.focus = this.kept(before);
    this.redraw(this.remember());
  }

  /** The same item, or else the nearest item above it that is still there. */
  private kept(before: readonly RowView[]): string | null {
    const there = new Set(this.rows.map((row) => row.key));
    let key = this.focus;
    while (key !== null && !there.has(key)) key = before.find((row) => row.key === key)?.parent ?? null;
    return key ?? this.rows[0]?.key ?? null;
  }

  private wayTo(id: string): string[] | null {
    for (const group of this.state?.groups ?? []) {
      const way = [keyOf('group', group.id)];
      for (const module of group.modules) {
        const under = [...way, keyOf('module', module.id)];
        if (module.id === id) return under;
        if (module.exercises.some((exercise) => exercise.id === id)) return [...under, keyOf('exercise', id)];
      }
      if (group.id === id) return way;
    }
    return null;
  }

  private openWayToNext(state: SidebarState): void {
    this.fresh = false;
    const modules = state.groups.flatMap((group) => group.modules);
    const next = modules.flatMap((module) => [...module.exercises, module]).find((item) => item.next);
    const way = next && this.wayTo(next.id);
    const first = state.groups[0];
    if (way) way.slice(0, -1).forEach((key) => this.open.add(key));
    else if (first) this.open.add(keyOf('group', first.id));
  }
}
