import { StoreError } from '../errors.ts';

/** The same methods, also of the tables within; whatever one of them fails with is a `StoreError`. */
export function withStoreErrors<T extends object>(methods: T): T {
  const guarded = Object.entries(methods).map(([name, value]) => [
    name,
    typeof value === 'function' ? guard(value) : withStoreErrors(value),
  ]);
  return Object.fromEntries(guarded) as T;
}

function guard(method: (...args: unknown[]) => Promise<unknown>) {
  return async (...args: unknown[]) => {
    try {
      return await method(...args);
    } catch (error) {
      throw new StoreError(error);
    }
  };
}
