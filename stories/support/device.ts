/** Undoes what was done to the browser for a story. */
type Undo = () => void;

const keyOf = (poll: string): string => `partiprogram/agree-poll/${poll}`;

/**
 * A browser that keeps nothing of a poll from an earlier visit, but for what a story says. Afterwards it keeps nothing again.
 *
 * @param poll its id
 * @param remembered makes what is kept
 */
export function freshDevice(poll: string, remembered?: () => object): () => Undo {
  const forget = (): void => localStorage.removeItem(keyOf(poll));
  return () => {
    forget();
    if (remembered) localStorage.setItem(keyOf(poll), JSON.stringify(remembered()));
    return forget;
  };
}

/**
 * A browser that lets nothing of a poll be kept, as it may be set to.
 *
 * @param poll its id
 */
export function blockedDevice(poll: string): () => Undo {
  return () => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with `this` below
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (this: Storage, key: string, value: string): void {
      if (key === keyOf(poll)) throw new DOMException('Access is denied', 'SecurityError');
      setItem.call(this, key, value);
    };
    return () => void (Storage.prototype.setItem = setItem);
  };
}

/** Takes the network away, as far as the browser tells of it. */
export function goOffline(): void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
}

/** Gives it back. */
export function goOnline(): void {
  Reflect.deleteProperty(navigator, 'onLine');
}
