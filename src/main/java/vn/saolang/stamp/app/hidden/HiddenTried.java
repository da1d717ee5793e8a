package vn.saolang.stamp.app.hidden;

import vn.saolang.stamp.StampSerial;

/** The hidden code of a stamp was tried on this node. Published in the transaction that notes it. */
public record HiddenTried(StampSerial serial) {}
