import Graph
import Language

struct MembershipExtractor: FactExtractor { func facts(in context: inout FactContext) -> [DerivedFact] { [] } }
struct EventExtractor: FactExtractor { func facts(in context: inout FactContext) -> [DerivedFact] { [] } }
struct QuantityExtractor: FactExtractor { func facts(in context: inout FactContext) -> [DerivedFact] { [] } }
struct DateResolver: Sendable { init(publication: PartialDate?) {} }
