/** Opening, writing, handing in; who may read what. */
@NullMarked
package vn.saolang.business.app.plan;

import org.jspecify.annotations.NullMarked;
