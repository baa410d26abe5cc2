/** The complaint, its acts and events, workflow, clocks, policy and desk. */
module io.opencomplaint.core {
    requires static org.jspecify;
    requires transitive jakarta.validation;
    requires org.slf4j;

    exports io.opencomplaint.model;
}
