@NullMarked
package vn.saolang.producer.app.contract;

import org.jspecify.annotations.NullMarked;
