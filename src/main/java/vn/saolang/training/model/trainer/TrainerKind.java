package vn.saolang.training.model.trainer;

/** What somebody who can teach is. */
public enum TrainerKind {
    TRAINER,
    /** Hands a craft on (nghệ nhân). */
    ARTISAN;

    /** Message key of its name. */
    public String key() {
        return "training.trainer.kind." + name();
    }
}
