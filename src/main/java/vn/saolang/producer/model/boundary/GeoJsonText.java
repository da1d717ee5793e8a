package vn.saolang.producer.model.boundary;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.saolang.producer.model.boundary.BoundaryText.Unreadable;

/** The one polygon of a GeoJSON text: a geometry, a feature, or a collection with one feature. */
final class GeoJsonText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private GeoJsonText() {}

    static List<Position> positions(String text) throws Unreadable {
        JsonNode root;
        try {
            root = JSON.readTree(text);
        } catch (JacksonException wrong) {
            throw new Unreadable("producer.BOUNDARY_NO_POLYGON");
        }
        List<JsonNode> polygons = new ArrayList<>();
        collect(root, polygons);
        if (polygons.size() != 1) {
            throw new Unreadable("producer.BOUNDARY_NO_POLYGON");
        }
        JsonNode rings = polygons.getFirst();
        if (rings.size() != 1) {
            throw new Unreadable("producer.BOUNDARY_HOLES");
        }
        return ring(rings.get(0));
    }

    private static void collect(JsonNode node, List<JsonNode> polygons) {
        switch (node.path("type").asString("")) {
            case "FeatureCollection" -> node.path("features").forEach(one -> collect(one, polygons));
            case "Feature" -> collect(node.path("geometry"), polygons);
            case "Polygon" -> polygons.add(node.path("coordinates"));
            case "MultiPolygon" -> node.path("coordinates").forEach(polygons::add);
            default -> {
                // points and lines beside the polygon do not matter
            }
        }
    }

    private static List<Position> ring(JsonNode corners) throws Unreadable {
        List<Position> ring = new ArrayList<>();
        for (JsonNode one : corners) {
            if (!one.path(0).isNumber()
                    || !one.path(1).isNumber()
                    || Math.abs(one.path(0).asDouble()) > 360
                    || Math.abs(one.path(1).asDouble()) > 360) {
                throw new Unreadable("producer.BOUNDARY_NO_POLYGON");
            }
            ring.add(Position.of(one.path(0).asDouble(), one.path(1).asDouble()));
        }
        if (ring.isEmpty() || !ring.getFirst().equals(ring.getLast())) {
            throw new Unreadable("producer.BOUNDARY_NOT_CLOSED");
        }
        return ring;
    }
}
