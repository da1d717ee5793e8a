package vn.saolang.producer.web.area;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.saolang.producer.area.Area;
import vn.saolang.producer.area.AreaCode;

/** Borders as GeoJSON (RFC 7946): one feature an area that has one. */
final class BorderJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private BorderJson() {}

    /**
     * An area as the map shows it.
     *
     * @param lines said below the name
     */
    record Shown(Area area, List<String> lines) {}

    /** Several areas; those without a border are left out. */
    static ResponseEntity<byte[]> collection(List<Shown> areas) {
        ObjectNode root = JSON.createObjectNode().put("type", "FeatureCollection");
        ArrayNode features = root.putArray("features");
        areas.stream().filter(one -> one.area().polygon() != null).forEach(one -> features.add(feature(one)));
        return answer(ResponseEntity.ok(), root);
    }

    /** One area to keep as a file. */
    static ResponseEntity<byte[]> file(Shown area) {
        return answer(
                ResponseEntity.ok()
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(
                                                area.area().name().replaceAll("[\"<>:|?*;/\\\\]", "_") + ".geojson",
                                                StandardCharsets.UTF_8)
                                        .build()
                                        .toString()),
                feature(area));
    }

    private static ResponseEntity<byte[]> answer(ResponseEntity.BodyBuilder answer, ObjectNode root) {
        return answer.contentType(MediaType.parseMediaType("application/geo+json"))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(JSON.writeValueAsBytes(root));
    }

    private static ObjectNode feature(Shown shown) {
        Area area = shown.area();
        ObjectNode feature = JSON.createObjectNode()
                .put("type", "Feature")
                .put("id", area.id().toString());
        feature.set("geometry", area.polygon() == null ? JSON.nullNode() : JSON.readTree(area.polygon()));
        ObjectNode facts = feature.putObject("properties");
        facts.put("name", area.name())
                .put("crop", area.crop())
                .put("hectares", area.hectares())
                .put("measured", area.measured())
                .put("commune", area.commune().code())
                .put("url", "/entities/" + area.entity() + "/areas/" + area.id());
        ArrayNode codes = facts.putArray("codes");
        area.codes().stream().map(AreaCode::code).forEach(codes::add);
        ArrayNode lines = facts.putArray("lines");
        shown.lines().forEach(lines::add);
        return feature;
    }
}
