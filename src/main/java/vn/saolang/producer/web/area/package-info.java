@NullMarked
package vn.saolang.producer.web.area;

import org.jspecify.annotations.NullMarked;
