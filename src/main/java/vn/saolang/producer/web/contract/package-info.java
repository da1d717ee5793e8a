@NullMarked
package vn.saolang.producer.web.contract;

import org.jspecify.annotations.NullMarked;
