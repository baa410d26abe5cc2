package io.opencomplaint.examples.documents.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.Script;
import org.mozilla.javascript.ScriptableObject;
import tools.jackson.databind.json.JsonMapper;

/**
 * Draws the charts of one page by ECharts, in a JavaScript of its own that knows nothing of Java, network or files. For one
 * thread, from opening to closing. The identifiers in its drawings are apart from each other, so they may share a page.
 */
public final class DrawingBoard implements AutoCloseable {

    private static final int WIDTH = 720;

    /** ECharts asks for a timer as it is set up; what is drawn once needs none. */
    private static final String TIMERS = "function setTimeout() { return 0; } function clearTimeout() {}";

    /** The options come as JSON, never as a part of the script: no word of theirs can become one. */
    private static final String DRAW =
            """
            function draw(options, width, height) {
              var chart = echarts.init(null, null, {renderer: 'svg', ssr: true, width: width, height: height});
              chart.setOption(JSON.parse(options));
              var svg = chart.renderToSVGString();
              chart.dispose();
              return svg;
            }
            """;

    private final JsonMapper json = new JsonMapper();
    private final Context context;
    private final ScriptableObject scope;
    private final Function draw;
    private int drawn;

    private DrawingBoard(Context context) {
        this.context = context;
        this.scope = context.initSafeStandardObjects();
        context.evaluateString(scope, TIMERS, "timers", 1, null);
        Library.ECHARTS.exec(context, scope, scope);
        this.draw = context.compileFunction(scope, DRAW, "draw", 1, null);
    }

    /** Opens a board. The first one of a Java process takes about a second, others a fifth of it. */
    public static DrawingBoard open() {
        Context context = context();
        boolean open = false;
        try {
            DrawingBoard board = new DrawingBoard(context);
            open = true;
            return board;
        } finally {
            if (!open) {
                Context.exit();
            }
        }
    }

    /**
     * Draws.
     *
     * @param title what is drawn
     * @param description what it says
     * @param figure what to draw
     */
    public Chart draw(String title, String description, Figure figure) {
        Object svg = draw.call(
                context, scope, scope, new Object[] {json.writeValueAsString(figure.options()), WIDTH, figure.height()
                });
        drawn++;
        return new Chart("chart-" + drawn, title, description, WIDTH, figure.height(), Context.toString(svg));
    }

    @Override
    public void close() {
        Context.exit();
    }

    private static Context context() {
        Context context = Context.enter();
        context.setLanguageVersion(Context.VERSION_ES6);
        // Compiling a megabyte to byte code takes longer than it saves in a page.
        context.setInterpretedMode(true);
        return context;
    }

    /** Read and parsed once in a Java process. */
    private static final class Library {

        static final Script ECHARTS = parsed();

        private static Script parsed() {
            try (Context context = context()) {
                return context.compileString(source(), "echarts", 1, null);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String source() throws IOException {
            Properties jar = new Properties();
            try (InputStream in = resource("/META-INF/maven/org.webjars/echarts/pom.properties")) {
                jar.load(in);
            }
            String path =
                    "/META-INF/resources/webjars/echarts/" + jar.getProperty("version") + "/echarts.common.min.js";
            try (InputStream in = resource(path)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }

        private static InputStream resource(String path) throws IOException {
            InputStream in = DrawingBoard.class.getResourceAsStream(path);
            if (in == null) {
                throw new IOException("not on the class path: " + path);
            }
            return in;
        }
    }
}
