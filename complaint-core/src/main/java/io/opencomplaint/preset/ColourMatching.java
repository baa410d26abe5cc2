package io.opencomplaint.preset;

import static io.opencomplaint.preset.ServiceRequest.*;

import io.opencomplaint.act.ActType;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.event.EventType;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Status;
import io.opencomplaint.policy.CategoryTree;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.sla.Level;
import io.opencomplaint.sla.Scope;
import io.opencomplaint.sla.ServiceLevels;
import io.opencomplaint.sla.Target;
import io.opencomplaint.sla.Trigger;
import io.opencomplaint.workflow.Requirement;
import io.opencomplaint.workflow.Workflow;
import java.util.List;
import java.util.Set;

/** Colour matching 调色专配: S7. */
final class ColourMatching {

    /** Form for matching a colour for a customer 客户调色服务表. */
    private static final String FORM = "colour-matching-form";

    /** The formula of the colour is known 有配方; it has yet to be found 无配方. */
    private static final String KNOWN = "known-formula";

    private static final String NEW = "new-formula";

    private static final Status PRODUCED = Status.of("produced", Phase.REPLY);
    private static final Set<Role> MAKERS = Set.of(COLOUR_DEPARTMENT);

    /** Who says that it is expedited 加急; the source names nobody. */
    private static final Set<Role> EXPEDITERS = Set.of(Role.CLERK, COLOUR_SUPERVISOR);

    private ColourMatching() {}

    static ComplaintPolicy policy() {
        return ComplaintPolicy.named("colour-matching")
                .zone(Office.SHANGHAI)
                .numbers("CM{seq:4}")
                .workflow(workflow())
                .leaders(COLOUR_SUPERVISOR)
                .categories(CategoryTree.of(KNOWN, NEW))
                .serviceLevels(ServiceLevels.builder()
                        .calendar(Office.HOURS)
                        .target(production())
                        .build())
                .build();
    }

    private static Workflow workflow() {
        ServiceRequest request = new ServiceRequest(FORM)
                .approved(APPLIED, CONTENT, Role.CLERK, CONTENT_APPROVED)
                .approved(CONTENT_APPROVED, TECHNICAL, COLOUR_SUPERVISOR, APPROVED)
                .checked(TECHNICAL, CONTENT_APPROVED, Requirement.CLASSIFIED)
                .sampled(CHECKED, MAKERS)
                .moves(SMALL_SAMPLE_CONFIRMED, MAKERS, ActType.EXECUTE_RESOLUTION, PRODUCED)
                .followedUp(PRODUCED, CHECKED, FORM);
        for (Status intake : List.of(APPLIED, CONTENT_APPROVED, APPROVED)) {
            request.stays(intake, CLERKS, ActType.CLASSIFY);
        }
        for (Status open : List.of(APPLIED, CONTENT_APPROVED, APPROVED, CHECKED, SMALL_SAMPLE_CONFIRMED)) {
            request.stays(open, EXPEDITERS, ActType.SET_PRIORITY);
        }
        return request.workflow();
    }

    /** The colour is fixed 确定颜色 once the customer has confirmed the small sample. */
    private static Target production() {
        return Target.named("production")
                .starts(Trigger.resolutionAccepted())
                .stops(Trigger.on(EventType.RESOLUTION_EXECUTED))
                .limit(Scope.everything().categories(Category.of(KNOWN)), TimeLimit.hours(24))
                .level(Level.named(Level.BREACH).telling(COLOUR_SUPERVISOR))
                .build();
    }
}
