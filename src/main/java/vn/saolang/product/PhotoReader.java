package vn.saolang.product;

import vn.saolang.kernel.Actor;

/** A module that knows further readers of a product before it is public: evaluation admits those who score it. */
public interface PhotoReader {

    boolean mayRead(Actor actor, ProductId product);
}
