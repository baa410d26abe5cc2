/** Complaint handling to embed: the complaint, its acts and events, its rules, and the desk that applies them. */
module io.opencomplaint.core {
    requires static transitive org.jspecify;
    requires transitive jakarta.validation;
    requires org.slf4j;
    requires static org.snakeyaml.engine;

    exports io.opencomplaint;
    exports io.opencomplaint.access;
    exports io.opencomplaint.act;
    exports io.opencomplaint.calendar;
    exports io.opencomplaint.desk;
    exports io.opencomplaint.desk.refusal;
    exports io.opencomplaint.desk.repeat;
    exports io.opencomplaint.encryption;
    exports io.opencomplaint.event;
    exports io.opencomplaint.integrity;
    exports io.opencomplaint.label;
    exports io.opencomplaint.model;
    exports io.opencomplaint.policy;
    exports io.opencomplaint.policy.file;
    exports io.opencomplaint.preset;
    exports io.opencomplaint.report;
    exports io.opencomplaint.report.alert;
    exports io.opencomplaint.report.statistics;
    exports io.opencomplaint.sla;
    exports io.opencomplaint.spi;
    exports io.opencomplaint.triage;
    exports io.opencomplaint.workflow;

    uses io.opencomplaint.spi.ComplaintStoreProvider;

    // The validation provider reads the constraints of acts and values by reflection.
    opens io.opencomplaint.act;
    opens io.opencomplaint.model;
}
