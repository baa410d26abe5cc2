package io.opencomplaint.preset;

import io.opencomplaint.act.ActType;
import io.opencomplaint.label.Labels;
import io.opencomplaint.model.InadmissibilityReason;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.sla.Regulator;
import io.opencomplaint.sla.ServiceLevels;
import io.opencomplaint.sla.TargetTable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The text of docs/regulators.md, from the regulators as they are. */
final class RegulatorsPage {

    static final String COMMAND =
            "mvn test -pl complaint-core -Dtest=RegulatorsPageTest -Dpresets.write=true -Dcanaries.skip";

    private static final Labels ENGLISH = Labels.in(Locale.ENGLISH);
    private static final Labels CHINESE = Labels.in(Locale.SIMPLIFIED_CHINESE);

    /** Words that regulators use and that must not be mixed up. */
    private static final List<ActType> WORDS = List.of(
            ActType.REQUEST_REVIEW,
            ActType.REQUEST_VERIFICATION,
            ActType.RECORD_APPEAL,
            ActType.REFUSE,
            ActType.ACKNOWLEDGE,
            ActType.CLOSE,
            ActType.ARCHIVE,
            ActType.WITHDRAW,
            ActType.MERGE,
            ActType.TRANSFER,
            ActType.REQUEST_CONTRIBUTION,
            ActType.EXTEND_DEADLINE,
            ActType.REPLY_INTERIM,
            ActType.REPLY_FINAL,
            ActType.CONTACT,
            ActType.DECLARE_INTEREST,
            ActType.NAME_REPRESENTATIVES,
            ActType.DETERMINE_LIABILITY,
            ActType.PLAN_RECTIFICATION);

    private final StringBuilder page = new StringBuilder();

    static String text() {
        RegulatorsPage page = new RegulatorsPage();
        page.head();
        all().forEach(page::regulator);
        page.vocabulary();
        return page.page.toString();
    }

    /** Every regulator there is, by the name of its method. */
    static Map<String, Regulator> all() {
        Map<String, Regulator> all = new TreeMap<>();
        Arrays.stream(Regulators.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && method.getParameterCount() == 0
                        && method.getReturnType() == Regulator.class)
                .forEach(method -> all.put(method.getName(), made(method)));
        return all;
    }

    private static Regulator made(Method method) {
        try {
            return (Regulator) method.invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(method.getName(), e);
        }
    }

    private void head() {
        line("# Regulators");
        line("");
        line(
                "Made from the regulators by a test, which fails when this page is no longer what they say. Write it anew by");
        line("`" + COMMAND + "`.");
        line(
                "Any policy bears them beside its own promises, each as a second family of clocks on a calendar of its own:");
        line(
                "`Presets.post().toBuilder().regulator(Regulators.ukDisp()).build()`. The Javadoc of `Regulators` says what is ours and");
        line("which periods are enforced; [systems.md](systems.md) names the scenario that tells each.");
    }

    private void regulator(String name, Regulator regulator) {
        line("");
        line("## " + name);
        line("");
        line("`Regulators." + name + "()`, `" + regulator.id() + "`, calendar `"
                + regulator.calendar().reference() + "` in "
                + regulator.calendar().zone() + ".");
        if (!regulator.demands().isEmpty()) {
            line("A workflow must have: "
                    + regulator.demands().stream()
                            .sorted()
                            .map(act -> "`" + act.code() + "`")
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        regulator.periods().forEach(this::period);
        if (!regulator.grounds().isEmpty()) {
            line("Grounds of refusal 不予受理理由, beside the reasons of a policy that names its own: "
                    + regulator.grounds().stream()
                            .sorted()
                            .map(ground -> "`" + ground + "` " + CHINESE.of(ground))
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        List<String> rows = TargetTable.of(ServiceLevels.none().beside(List.of(regulator)));
        line(rows.isEmpty() ? "No limits." : "");
        rows.forEach(this::line);
    }

    private void period(String code, Period length) {
        String enforced = code.equals(Regulator.RETAIN)
                ? ": files are kept no shorter"
                : code.equals(Regulator.TIME_BAR)
                        ? ": only what came later is refused as `TIME_BARRED`"
                        : ": to be asked for, not enforced";
        line("Period `" + code + "`, " + length + enforced + ".");
    }

    private void vocabulary() {
        line("");
        line("## Words");
        line("");
        line(
                "Refused is no decision on the merits, not upheld is one; handled, closed and archived are three things; a review");
        line("is done by the same organisation, a verification by the superior one, an appeal goes to a regulator.");
        line("");
        line("| code | English | 中文 |");
        line("|---|---|---|");
        WORDS.forEach(act -> line("| `" + act.code() + "` | " + ENGLISH.of("act-type", act.code()) + " | "
                + CHINESE.of("act-type", act.code()) + " |"));
        for (Outcome outcome : Outcome.values()) {
            line("| `" + outcome + "` | " + ENGLISH.of(outcome) + " | " + CHINESE.of(outcome) + " |");
        }
        for (InadmissibilityReason reason : InadmissibilityReason.values()) {
            line("| `" + reason + "` | " + ENGLISH.of(reason) + " | " + CHINESE.of(reason) + " |");
        }
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
