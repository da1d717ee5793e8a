package vn.saolang.traceability.app.resolver;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.Producers;
import vn.saolang.recognition.register.Register;
import vn.saolang.recognition.register.RegisterEntry;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.app.trace.TraceQueries;
import vn.saolang.traceability.goods.Goods;
import vn.saolang.traceability.goods.SerialPages;
import vn.saolang.traceability.model.identifier.Item;
import vn.saolang.traceability.model.identifier.Place;
import vn.saolang.traceability.model.resolver.Anchor;
import vn.saolang.traceability.model.resolver.Asked;
import vn.saolang.traceability.model.resolver.Link;
import vn.saolang.traceability.model.resolver.LinkSet;
import vn.saolang.traceability.model.resolver.LinkType;
import vn.saolang.traceability.store.identifier.ItemStore;
import vn.saolang.traceability.store.identifier.PlaceStore;
import vn.saolang.traceability.store.resolver.LinkStore;

/** The links the platform makes itself, of items, lots and places that are registered here. */
@Component
class PlatformLinks {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final List<String> PAGES = List.of("vi", "en");
    private static final String HTML = "text/html";

    private final ItemStore items;
    private final PlaceStore places;
    private final LinkStore links;
    private final TraceQueries traces;
    private final Register register;
    private final Producers producers;
    private final MessageSource messages;
    private final Goods goods;
    private final ObjectProvider<SerialPages> serials;
    private final String base;

    PlatformLinks(
            ItemStore items,
            PlaceStore places,
            LinkStore links,
            TraceQueries traces,
            Register register,
            Producers producers,
            MessageSource messages,
            Goods goods,
            ObjectProvider<SerialPages> serials,
            @Value("${saolang.base-url:http://localhost:8080}") String base) {
        this.items = items;
        this.places = places;
        this.links = links;
        this.traces = traces;
        this.register = register;
        this.producers = producers;
        this.messages = messages;
        this.goods = goods;
        this.serials = serials;
        this.base = base;
    }

    /** The sets of what was asked; none when nothing of it is registered here. */
    List<LinkSet> of(Asked asked) {
        return switch (asked.key()) {
            case "01" ->
                items.byGtin(asked.value()).map(item -> ofItem(asked, item)).orElse(List.of());
            case "p" ->
                items.byCode(asked.value()).map(item -> ofItem(asked, item)).orElse(List.of());
            case "414" ->
                places.byGln(asked.value()).stream()
                        .flatMap(place -> ofPlace(asked, place).stream())
                        .toList();
            case "pl" ->
                places.byCode(asked.value()).stream()
                        .flatMap(place -> ofPlace(asked, place).stream())
                        .toList();
            default -> List.of();
        };
    }

    private List<LinkSet> ofItem(Asked asked, Item item) {
        List<LinkSet> sets = new ArrayList<>();
        sets.add(new LinkSet(
                new Anchor(asked.key(), asked.value(), new LinkedHashMap<>()),
                item.name() + " – " + producerName(item),
                LinkType.PIP,
                itemLinks(item)));
        String code = asked.qualifiers().get("10");
        if (code != null) {
            links.lot(item.id(), code)
                    .filter(traces::isPublic)
                    .ifPresent(lot -> sets.add(ofLot(asked, item, code, lot)));
        }
        serialOf(asked).flatMap(serial -> ofPackage(asked, item, serial)).ifPresent(sets::add);
        return sets;
    }

    private String producerName(Item item) {
        return producers.find(item.entity()).map(EntitySummary::name).orElse("");
    }

    private List<Link> itemLinks(Item item) {
        Optional<RegisterEntry> entry = Optional.ofNullable(item.product())
                .flatMap(product -> register.ofProduct(product.value()))
                .filter(one -> one.standing() != null);
        if (entry.isEmpty()) {
            return List.of(page(LinkType.PIP, "/about/" + item.code(), "about"));
        }
        String code = entry.get().code();
        return List.of(
                page(LinkType.PIP, "/register/" + code, "product"),
                page(LinkType.CERTIFICATION, "/register/" + code, "certificate"),
                new Link(
                        LinkType.MASTER_DATA,
                        base + "/api/v1/register/" + code,
                        said("data"),
                        "application/json",
                        List.of(),
                        List.of()));
    }

    private LinkSet ofLot(Asked asked, Item item, String code, LotId lot) {
        LinkedHashMap<String, String> qualifiers = new LinkedHashMap<>();
        qualifiers.put("10", code);
        return new LinkSet(
                new Anchor(asked.key(), asked.value(), qualifiers),
                item.name() + " – " + said("lot", code),
                LinkType.TRACEABILITY,
                List.of(page(LinkType.TRACEABILITY, "/trace/" + lot, "trace")));
    }

    private static Optional<String> serialOf(Asked asked) {
        return Optional.ofNullable(asked.qualifiers().get("21"));
    }

    /** Where a single package has a number of its own, whoever numbered it tells its page. */
    private Optional<LinkSet> ofPackage(Asked asked, Item item, String serial) {
        return goods.find(item.id())
                .flatMap(size -> serials.stream()
                        .flatMap(pages -> pages.pageOf(size, serial).stream())
                        .findFirst())
                .map(path -> new LinkSet(
                        new Anchor(asked.key(), asked.value(), new LinkedHashMap<>(asked.qualifiers())),
                        item.name() + " – " + said("package", serial),
                        LinkType.PIP,
                        List.of(page(LinkType.PIP, path, "scan"))));
    }

    /** A partner's place is in somebody's address book, not on show. */
    private Optional<LinkSet> ofPlace(Asked asked, Place place) {
        return place.entity() == null
                ? Optional.empty()
                : Optional.of(new LinkSet(
                        new Anchor(asked.key(), asked.value(), new LinkedHashMap<>()),
                        place.name(),
                        LinkType.LOCATION,
                        List.of(page(LinkType.LOCATION, "/about/" + place.code(), "place"))));
    }

    private Link page(String type, String path, String title) {
        return new Link(type, base + path, said(title), HTML, PAGES, List.of());
    }

    private String said(String key, Object... args) {
        return messages.getMessage("traceability.link." + key, args, VIETNAMESE);
    }
}
