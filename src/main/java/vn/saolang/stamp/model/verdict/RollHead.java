package vn.saolang.stamp.model.verdict;

import vn.saolang.traceability.goods.PackageSize;

/** What a roll is for; hardly ever changes. */
public record RollHead(int order, PackageSize item, String entityName) {}
