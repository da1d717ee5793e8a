package vn.saolang.stamp.model.quota;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.traceability.Measure;
import vn.saolang.traceability.goods.PackageSize;

/**
 * How many stamps a package size may have in a year: floor(approved material × yield ÷ net content), and what the office raised it
 * by, less the stamps that are ordered or minted and not void. Nothing without a recognition that holds.
 *
 * @param material approved, in the unit of the plan; 0 without a plan
 * @param yield base units of the product from one base unit of material; 0 without a plan
 * @param allowed packages the material yields; 0 when a reason says so
 * @param raised stamps the office allowed beyond; told without a star too, but then they do not count
 * @param minted stamps of the year's orders that count against it
 * @param left never below 0
 * @param none why nothing is allowed by the material, or nothing at all
 * @param unit of the material; null without a plan
 */
public record Quota(
        BigDecimal material,
        BigDecimal yield,
        PackageSize item,
        int year,
        long allowed,
        long raised,
        long minted,
        long left,
        List<NoQuota> none,
        @Nullable Measure unit) {

    public Quota {
        none = List.copyOf(none);
    }

    /** What the material of a plan amounts to today. */
    public record Material(BigDecimal quantity, BigDecimal yield, Measure unit) {}

    /**
     * The quota.
     *
     * @param star whether a recognition of the product holds
     * @param material of the approved plan; null when there is none
     * @param raised 0 or more
     * @param minted 0 or more
     */
    public static Quota of(
            PackageSize item, int year, boolean star, @Nullable Material material, long raised, long minted) {
        List<NoQuota> none = reasons(item, star, material);
        long allowed = none.isEmpty() && material != null ? packages(item, material) : 0;
        long left = star ? Math.max(0, allowed + raised - minted) : 0;
        return new Quota(
                material == null ? BigDecimal.ZERO : material.quantity(),
                material == null ? BigDecimal.ZERO : material.yield(),
                item,
                year,
                allowed,
                raised,
                minted,
                left,
                none,
                material == null ? null : material.unit());
    }

    private static List<NoQuota> reasons(PackageSize item, boolean star, @Nullable Material material) {
        List<NoQuota> none = new ArrayList<>();
        if (!star) {
            none.add(NoQuota.NO_STAR);
        }
        if (item.netContent() == null
                || item.netUnit() == null
                || item.netContent().signum() <= 0) {
            none.add(NoQuota.NO_NET_CONTENT);
        }
        if (material == null) {
            none.add(NoQuota.NO_PLAN);
        } else if (material.quantity().signum() == 0) {
            none.add(NoQuota.NO_CAPACITY);
        }
        return none;
    }

    /** Whole packages that material gives; {@code item} must tell its net content. */
    public static long packages(PackageSize item, Material material) {
        BigDecimal net = item.netUnit() == null || item.netContent() == null
                ? BigDecimal.ONE
                : item.netUnit().inBase(item.netContent());
        return material.quantity()
                .multiply(material.yield())
                .divide(net, 0, RoundingMode.FLOOR)
                .longValue();
    }

    /** Whether a recognition of the product holds. */
    public boolean star() {
        return !none.contains(NoQuota.NO_STAR);
    }

    /** All that may be had in the year, the raise included; 0 without a star. */
    public long total() {
        return star() ? allowed + raised : 0;
    }
}
