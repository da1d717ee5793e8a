@NullMarked
package vn.saolang.producer.model.contract;

import org.jspecify.annotations.NullMarked;
