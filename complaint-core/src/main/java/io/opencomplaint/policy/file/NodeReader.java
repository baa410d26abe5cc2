package io.opencomplaint.policy.file;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads YAML 1.2, of which JSON is a part, event by event into nodes. What a policy does not need is refused before anything is
 * built of it: anchors and aliases, with which a small file grows without end, tags, a field given twice, a second document, deep
 * nesting, more text than a policy has.
 */
final class NodeReader {

    static final int MOST_CHARACTERS = 2_000_000;
    private static final int DEEPEST = 12;
    private static final int MOST_NODES = 200_000;
    private static final Pattern NAME = Pattern.compile("[a-z-]{1,64}");

    private final Iterator<Event> events;
    private int nodes;

    private NodeReader(Iterator<Event> events) {
        this.events = events;
    }

    static Node read(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw refused(
                    "the file",
                    "it has " + text.length() + " characters; a policy has " + MOST_CHARACTERS
                            + " at most, split it or drop what is not a rule");
        }
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(MOST_CHARACTERS).build();
        try {
            return new NodeReader(new ParserImpl(settings, new StreamReader(settings, text))).document();
        } catch (MarkedYamlEngineException e) {
            throw refused(
                    "line " + e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1),
                    "this is neither YAML nor JSON: " + e.getProblem() + "; mend it with a YAML editor");
        } catch (YamlEngineException e) {
            throw refused("the file", "this is neither YAML nor JSON; mend it with a YAML editor");
        }
    }

    private Node document() {
        next(Event.ID.StreamStart);
        if (events.next().getEventId() == Event.ID.StreamEnd) {
            throw refused("the file", "it is empty; write a policy with PolicyFile.write(…) to begin with");
        }
        Node node = node("", events.next(), 0);
        next(Event.ID.DocumentEnd);
        if (events.next().getEventId() != Event.ID.StreamEnd) {
            throw refused("the file", "it holds more than one document; keep one policy in a file");
        }
        return node;
    }

    private void next(Event.ID expected) {
        Event event = events.next();
        if (event.getEventId() != expected) {
            throw refused("line " + line(event), "this is not where a document begins or ends");
        }
    }

    private Node node(String path, Event event, int depth) {
        String place = place(path, event);
        if (++nodes > MOST_NODES || depth > DEEPEST) {
            throw refused(place, "it holds more, or is nested deeper, than any policy; take out what is no rule");
        }
        check(place, event);
        if (event instanceof ScalarEvent scalar) {
            return new Node.Scalar(path, line(event), scalar.getValue());
        }
        return event.getEventId() == Event.ID.SequenceStart
                ? items(path, line(event), depth)
                : fields(path, line(event), depth);
    }

    private static void check(String place, Event event) {
        if (event instanceof AliasEvent
                || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
            throw refused(place, "anchors and aliases are not allowed; write out what is meant");
        }
        Optional<String> tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
        if (tag.isPresent()) {
            throw refused(place, "tags are not allowed; write the plain value");
        }
    }

    private Node items(String path, int line, int depth) {
        List<Node> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(path + "[" + items.size() + "]", event, depth + 1));
        }
        return new Node.Items(path, line, items);
    }

    private Node fields(String path, int line, int depth) {
        Map<String, Node> fields = new LinkedHashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            check(place(path, event), event);
            if (!(event instanceof ScalarEvent name)
                    || !NAME.matcher(name.getValue()).matches()) {
                throw refused(place(path, event), "a field's name is 1 to 64 of a-z and '-'; see the schema");
            }
            String inner = path.isEmpty() ? name.getValue() : path + "." + name.getValue();
            if (fields.containsKey(name.getValue())) {
                throw refused(place(inner, event), "it is given twice; keep one");
            }
            fields.put(name.getValue(), node(inner, events.next(), depth + 1));
        }
        return new Node.Fields(path, line, fields);
    }

    private static String place(String path, Event event) {
        return (path.isEmpty() ? "the file" : path) + " (line " + line(event) + ")";
    }

    private static int line(Event event) {
        return event.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }

    private static PolicyFileException refused(String place, String problem) {
        return new PolicyFileException("policy file", List.of(place + ": " + problem));
    }
}
