@NullMarked
package vn.saolang.producer.store.contract;

import org.jspecify.annotations.NullMarked;
