/** Stamps on their way: delivered, put on packages, activated, sold, made void; and how they die with the star. */
@NullMarked
package vn.saolang.stamp.app.ledger;

import org.jspecify.annotations.NullMarked;
